import { Refusal } from '../refusal.ts';

/** The exchange's texts, or what is known of them; each `{0}` takes the detail. */
const texts = {
  '429': 'Too Many Requests',
  '22001': 'No order to cancel',
  '22008': 'The market price is above the limit',
  '22009': 'The market price is below the limit',
  '22038': 'The size must be a multiple of {0}',
  '25100': 'The trading pair does not exist',
  '25101': 'The trading pair is not open for trading',
  '25156': 'Parameter posSide is incorrect',
  '25202': 'Insufficient balance',
  '25203': 'Insufficient margin',
  '25204': 'Order does not exist',
  '25205': 'The price is too low {0}',
  '25206': 'The price is too high {0}',
  '25207': 'Order quantity is below the minimum',
  '25208': 'Order quantity is above the maximum {0}',
  '25211': 'Too many orders',
  '25212': 'Duplicate clientOid',
  '25223': 'The leverage is too high',
  '25226': 'Insufficient position',
  '25227': 'No position to close',
  '25233': 'The position would exceed the tier {0}',
  '25235': 'A risk limit is reached',
  '25236': 'The open type does not fit the position mode',
  '25244': 'The price is no multiple of the price step {0}',
  '25568': 'The order cannot be modified',
  '25571': 'The modification changes nothing',
  '25594': 'The pair has a take-profit and stop-loss for the whole position',
  '25597': 'The strategy order does not exist',
  '25601': 'There is no position',
  '25612': 'Presets are for opening orders only',
  '30032': 'The V1 API has been decommissioned. Please migrate to a newer version.',
  '40001': 'ACCESS_KEY cannot be empty',
  '40002': 'ACCESS_SIGN cannot be empty',
  '40005': 'Invalid ACCESS_TIMESTAMP',
  '40006': 'Invalid ACCESS_KEY',
  '40007': 'Invalid Content_Type',
  '40008': 'Request timestamp expired',
  '40009': 'sign signature error',
  '40010': 'Request timed out',
  '40011': 'ACCESS_PASSPHRASE cannot be empty',
  '40012': 'apikey/password is incorrect',
  '40014': 'Incorrect permissions, need {0} permissions',
  '40015': 'System is abnormal, please try again later',
  '40017': 'Parameter verification failed {0}',
  '40019': 'Parameter {0} cannot be empty',
  '40020': 'Parameter {0} error',
  '40034': 'Parameter {0} does not exist',
  '40078': 'Timestamp for this request is outside of the ME receiveWindow.',
  '40079': 'receiveWindow timestamp must be less than 60s',
  '40084': 'You are in Classic Account mode, and the Unified Account API is not supported at this time',
  '40085': 'You are in Unified Account mode, and the Classic Account API is not supported at this time',
  '40099': 'exchange environment is incorrect',
  '40109': 'The data of the order cannot be found, please confirm the order number',
  '40309': 'The contract has been removed',
  '400172': 'Parameter verification failed {0}',
  '40404': 'Request URL NOT FOUND',
  '40725': 'service return an error',
  '40754': 'balance not enough',
  '40762': 'The order size is greater than the max open size',
  '40768': 'Order does not exist',
  '40774': 'The order type for unilateral position must also be the unilateral position type.',
  '40786': 'Duplicate clientOid',
  '40800': 'Insufficient amount of margin',
  '40808': 'Parameter verification exception {0}',
  '40815': 'The order price is higher than the highest bid price {0}',
  '40816': 'The order price is lower than the lowest selling price {0}',
  '40838': 'There is no position in this position, and automatic margin call cannot be set',
  '40872': 'Failed to adjust position, currently holding position or order or plan order',
  '40874': 'Whole position mode does not support automatic margin call',
  '40875': 'Whole position mode does not support margin adjustment',
  '40893': 'The margin is not enough for this leverage',
  '40912': 'single cancel cannot exceed 50',
  '40913': '{0} must be passed one',
  '40920': 'Position or order exists, the position mode cannot be switched',
  '40923': 'Order size and price have not changed',
  '40924': 'orderId and clientOid must have one',
  '40925': 'price or size must be passed in together',
  '43025': 'Plan order does not exist',
  '43043': 'There is no position',
  '45001': 'Unknown error',
  '45054': 'No change in leverage',
  '45057': 'The order does not exist!',
  '45097': 'There is currently an order or a limit order, and the leverage cannot be adjusted',
  '45110': 'less than the minimum amount {0} USDT',
  '45111': 'less than the minimum order quantity',
  '45112': 'more than the maximum order quantity',
  '45115': 'The price you enter should be a multiple of {0}',
  '45117': 'Currently holding positions or orders, the margin mode cannot be adjusted',
  '45118': 'Number of orders exceeds the limit {0}',
  '45119': 'This symbol does not support opening positions',
  '22002': 'No position to close',
  '43050': 'Leverage exceeds the effective range',
} as const;

/** A code of Bitget that the sandbox can answer with. */
export type BitgetCode = keyof typeof texts;

const statuses: { readonly [code: string]: number } = { '429': 429, '40404': 404 };

export const statusOf = (code: string): number => statuses[code] ?? 400;

export const bitgetText = (code: BitgetCode, detail = ''): string => texts[code].replace('{0}', detail).trim();

/** The same for any text, where the sandbox knows it. */
export const textOf = (code: string): string | undefined =>
  Object.hasOwn(texts, code) ? bitgetText(code as BitgetCode) : undefined;

/** A refusal in Bitget's words, to be thrown. */
export const bitgetRefusal = (code: BitgetCode, detail = ''): Refusal =>
  new Refusal(statusOf(code), code, bitgetText(code, detail));

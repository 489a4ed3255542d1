import { Refusal } from '../refusal.ts';

/** The exchange's texts; each `%s` takes the next detail. */
const texts = {
  [-1000]: 'An unknown error occurred while processing the request.',
  [-1001]: 'Internal error; unable to process your request. Please try again.',
  [-1003]: 'Too many requests; current limit of IP(%s) is %s requests per %s.',
  [-1006]: 'An unexpected response was received from the message bus. Execution status unknown.',
  [-1007]: 'Timeout waiting for response from backend server. Send status unknown; execution status unknown.',
  [-1008]:
    'Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.',
  [-1015]: 'Too many new orders; current limit is %s orders per %s.',
  [-1021]: 'Timestamp for this request is outside of the recvWindow.',
  [-1022]: 'Signature for this request is not valid.',
  [-1023]: 'Start time is greater than end time.',
  [-1100]: "Illegal characters found in parameter '%s'.",
  [-1101]: 'Duplicate values for a parameter detected.',
  [-1102]: "Mandatory parameter '%s' was not sent, was empty/null, or malformed.",
  [-1104]: "Not all sent parameters were read; read '%s' parameter(s) but was sent '%s'.",
  [-1105]: "Parameter '%s' was empty.",
  [-1106]: "Parameter '%s' sent when not required.",
  [-1111]: 'Precision is over the maximum defined for this asset.',
  [-1115]: 'Invalid timeInForce.',
  [-1116]: 'Invalid orderType.',
  [-1117]: 'Invalid side.',
  [-1120]: 'Invalid interval.',
  [-1121]: 'Invalid symbol.',
  [-1125]: 'This listenKey does not exist.',
  [-1127]: 'More than %s hours between startTime and endTime.',
  [-1128]: 'Combination of optional parameters invalid.',
  [-1130]: "Data sent for parameter '%s' is not valid.",
  [-1136]: 'Invalid newOrderRespType.',
  [-2010]: 'Order would immediately match and take.',
  [-2011]: 'Unknown order sent.',
  [-2013]: 'Order does not exist.',
  [-2014]: 'API-key format invalid.',
  [-2015]: 'Invalid API-key, IP, or permissions for action.',
  [-2019]: 'Margin is insufficient.',
  [-2021]: 'Order would immediately trigger.',
  [-2022]: 'ReduceOnly Order is rejected.',
  [-2025]: 'Reach max open order limit.',
  [-2027]: 'Exceeded the maximum allowable position at current leverage.',
  [-2028]: 'Leverage is smaller than permitted: insufficient margin balance.',
  [-4001]: 'Price less than 0.',
  [-4002]: 'Price greater than max price.',
  [-4003]: 'Quantity less than or equal to zero.',
  [-4004]: 'Quantity less than min quantity.',
  [-4005]: 'Quantity greater than max quantity.',
  [-4007]: 'Stop price greater than max price.',
  [-4013]: 'Price less than min price.',
  [-4014]: 'Price not increased by tick size.',
  [-4015]: 'Client order id is not valid.',
  [-4016]: "Limit price can't be higher than %s.",
  [-4023]: 'Quantity not increased by step size.',
  [-4024]: "Limit price can't be lower than %s.",
  [-4028]: 'Leverage %s is not valid',
  [-4031]: 'Invalid parameter working type: %s',
  [-4032]: 'Exceed maximum cancel order size.',
  [-4045]: 'Reach max stop order limit.',
  [-4046]: 'No need to change margin type.',
  [-4047]: 'Margin type cannot be changed if there exists open orders.',
  [-4048]: 'Margin type cannot be changed if there exists position.',
  [-4049]: 'Add margin only support for isolated position.',
  [-4050]: 'Cross balance insufficient.',
  [-4051]: 'Isolated balance insufficient.',
  [-4054]: 'Cannot add position margin: position is 0.',
  [-4055]: 'Amount must be positive.',
  [-4059]: 'No need to change position side.',
  [-4060]: 'Invalid position side.',
  [-4061]: "Order's position side does not match user's setting.",
  [-4067]: 'Position side cannot be changed if there exists open orders.',
  [-4068]: 'Position side cannot be changed if there exists position.',
  [-4082]: 'Invalid number of batch place orders.',
  [-4087]: 'Invalid pair',
  [-4088]: 'Maximum time interval is %s days.',
  [-4104]: 'Invalid contract type',
  [-4113]: "The counterparty's best price does not meet the PERCENT_PRICE filter limit",
  [-4116]: 'clientOrderId is duplicated',
  [-4120]: 'Order type not supported for this endpoint. Please use the Algo Order API endpoints instead.',
  [-4130]: 'An open stop or take profit order with GTE and closePosition in the direction is existing.',
  [-4131]: "The counterparty's best price does not meet the PERCENT_PRICE filter limit",
  [-4137]: 'Quantity must be zero with closePosition equals true',
  [-4141]: 'Symbol is closed.',
  [-4161]: 'Leverage reduction is not supported in Isolated Margin Mode with open positions',
  [-4164]: "Order's notional must be no smaller than %s (unless you choose reduce only)",
  [-4165]: 'Maximum time interval is %s days.',
  [-4166]: 'Search window is restricted to recent %s days only.',
  [-4167]: 'Unable to adjust to Multi-Assets mode with symbols of USDⓈ-M Futures under isolated-margin mode.',
  [-4168]: 'Unable to adjust to isolated-margin mode under the Multi-Assets mode.',
  [-4170]: 'Unable to adjust Multi-Assets Mode with open orders in USDⓈ-M Futures.',
  [-4171]: 'Adjusted asset mode is currently set and does not need to be adjusted repeatedly.',
  [-4178]: "Order's notional must be no smaller than %s (unless you choose reduce only)",
  [-4197]: 'No need to modify the order.',
  [-4198]: 'Exceed maximum modify order limit.',
  [-4509]: 'Time in Force (TIF) GTE can only be used with open positions. Please ensure that positions are available.',
  [-5000]: 'Path %s, Method %s is invalid',
  [-5021]:
    'Due to the order could not be filled immediately, the FOK order has been rejected. The order will not be recorded in the order history',
  [-5022]:
    'Due to the order could not be executed as maker, the Post Only order will be rejected. The order will not be recorded in the order history',
  [-5026]: 'Exceed maximum modify order limit.',
  [-5027]: 'No need to modify the order.',
  [-5029]: "Order's notional must be no smaller than %s.",
  [-5037]: 'Invalid price match',
  [-5039]: 'Invalid self trade prevention mode',
  [-5040]:
    'The goodTillDate timestamp must be greater than the current time plus 600 seconds and smaller than 253402300799000',
} as const;

/** A code of Binance that the sandbox can answer with. */
export type BinanceCode = keyof typeof texts;

const statuses: { readonly [code: number]: number } = {
  [-1000]: 500,
  [-1001]: 500,
  [-1003]: 429,
  [-1006]: 500,
  [-1007]: 408,
  [-1008]: 503,
  [-1015]: 429,
  [-2014]: 401,
  [-2015]: 401,
  [-5000]: 404,
};

export const statusOf = (code: number): number => statuses[code] ?? 400;

/** The exchange's text for a code, with its gaps filled. */
export const binanceText = (code: BinanceCode, ...details: readonly string[]): string => {
  const rest = [...details];
  return texts[code].replace(/%s/g, () => rest.shift() ?? '');
};

/** The same for any number, where the sandbox knows it. */
export const textOf = (code: number): string | undefined =>
  Object.hasOwn(texts, code) ? binanceText(code as BinanceCode) : undefined;

/** A refusal in Binance's words, to be thrown. */
export const binanceRefusal = (code: BinanceCode, ...details: readonly string[]): Refusal =>
  new Refusal(statusOf(code), code, binanceText(code, ...details));

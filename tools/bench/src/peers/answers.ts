import { exchangeInformation, orders } from '../payloads.ts';
import { batchSize, firstOfBatch, signedCalls } from './calls.ts';

type Parameters = Readonly<Record<string, string>>;

/** What the exchange of the bench answers. */
export interface Answers {
  readonly exchangeInformation: string;
  /** The number of the last answer that has one. */
  readonly number: () => number;
  /** The answer to a verified call, unlike every other where a number can tell it. Throws what is wrong with the call. */
  readonly signed: (path: string, parameters: Parameters) => string;
}

function batch({ batchOrders = '[]' }: Parameters): string {
  const given = JSON.parse(batchOrders) as readonly object[];
  if (given.length !== batchSize) throw new Error(`the batch has ${given.length} orders`);
  const answers = given.map((order, at) => {
    const rest = JSON.stringify({ ...order, clientOrderId: `of-batch-${at}`, status: 'NEW', updateTime: Date.now() });
    return `{"orderId":${firstOfBatch + BigInt(at)},${rest.slice(1)}`;
  });
  return `[${answers.join(',')}]`;
}

/** The answer with this number to the call of an API. */
const numbered: Readonly<Record<keyof typeof signedCalls, (number: number) => string>> = {
  usdm: (number) => `{"amount":${number}.0,"code":200,"msg":"Successfully modify position margin.","type":1}`,
  coinm: (number) => `{"code":200,"msg":"success ${number}"}`,
  pm: (number) => `{"code":200,"msg":"success ${number}"}`,
  bitget: (number) => {
    const data = { symbol: 'BTCUSDT', marginCoin: 'USDT', longLeverage: String(number), shortLeverage: '20' };
    return JSON.stringify({
      ...{ code: '00000', msg: 'success', requestTime: Date.now() },
      data: { ...data, marginMode: 'isolated' },
    });
  },
};

export function createAnswers(): Answers {
  let number = 0;
  const thousand = orders();
  return {
    exchangeInformation: exchangeInformation(),
    number: () => number,
    signed(path, parameters) {
      if (path === '/fapi/v1/allOrders') return thousand;
      if (path === '/fapi/v1/batchOrders') return batch(parameters);
      for (const api of Object.keys(signedCalls) as (keyof typeof signedCalls)[]) {
        const call = signedCalls[api];
        if (call.path !== path) continue;
        for (const [name, value] of Object.entries(call.parameters)) {
          if (String(parameters[name]) !== value) throw new Error(`${name} is ${parameters[name]} and not ${value}`);
        }
        number += 1;
        return numbered[api](number);
      }
      throw new Error(`there is no ${path}`);
    },
  };
}

import type { Api } from '@openderivs/sandbox';

export const exchangeOf = (api: Api) => (api === 'bitget-mix' ? 'bitget' : 'binance');

/** How long after its timestamp an exchange takes a call, in milliseconds. */
export const windowOf = (api: Api): number => (api === 'bitget-mix' ? 30_000 : 5_000);

/** The longest answer that the clients read: enough for any honest one, and exceeded at no cost. */
export const maxAnswerBytes = 65_536;

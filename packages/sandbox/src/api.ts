/** The APIs that the sandbox can stand in for, in the order of their default ports. */
export const apis = ['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix'] as const;

/** One of the described APIs. */
export type Api = (typeof apis)[number];

/** The exchange that an API belongs to. */
export type Exchange = 'binance' | 'bitget';

/** The first of the ports that the descriptions list as `sandbox:` servers. */
export const defaultPortBase = 4801;

export const isApi = (name: string): name is Api => (apis as readonly string[]).includes(name);

export const exchangeOf = (api: Api): Exchange => (api === 'bitget-mix' ? 'bitget' : 'binance');

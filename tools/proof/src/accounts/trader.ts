/** What a trader does at an exchange, by whatever names the API has for it. Each resolves when the exchange has answered. */
export interface Trader {
  market(symbol: string, side: 'BUY' | 'SELL'): Promise<unknown>;
  /** An order that rests below the market. */
  rest(symbol: string, name: string): Promise<unknown>;
  cancel(symbol: string, name: string): Promise<unknown>;
  /** A conditional order far from the market. */
  condition(symbol: string, name: string): Promise<unknown>;
  cancelCondition(symbol: string, name: string): Promise<unknown>;
}

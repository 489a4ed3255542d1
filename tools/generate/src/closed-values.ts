/**
 * The vocabularies that cannot grow by their nature: an order buys or sells, whatever an exchange adds. Each has every
 * spelling that an exchange uses, for requests and answers, or two pages, may spell the same thing differently.
 */
const CLOSED: readonly (readonly string[])[] = [
  // The side of an order or a trade
  ['BUY', 'SELL', 'buy', 'sell', 'Buy', 'Sell'],
  // The position that an order or a change belongs to
  ['BOTH', 'LONG', 'SHORT', 'long', 'short', 'net'],
  // How a position is backed
  ['ISOLATED', 'CROSSED', 'isolated', 'crossed', 'cross', 'fixed'],
  // One position per symbol, or two
  ['one_way_mode', 'hedge_mode'],
  // Whether a fill took or added liquidity
  ['taker', 'maker'],
  // Yes or no
  ['YES', 'NO', 'yes', 'no', 'on', 'off', 'true', 'false'],
];

/** Whether a list of values cannot grow: every value belongs to one of the vocabularies, or says that there is none. */
export function isClosed(values: readonly unknown[]): boolean {
  const said = values.filter((value) => value !== '' && value !== null);
  return CLOSED.some((vocabulary) => said.every((value) => (vocabulary as readonly unknown[]).includes(value)));
}

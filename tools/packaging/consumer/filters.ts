import type { BinanceCoinm } from '@openderivs/binance-coinm';
import type { BinanceUsdm } from '@openderivs/binance-usdm';

declare const usdm: BinanceUsdm;
declare const coinm: BinanceCoinm;

/** From TypeScript 5.5 on, what `find` gives has what its kind has. */
export async function steps(): Promise<(string | undefined)[]> {
  const [one] = (await usdm.getExchangeInformation()).symbols;
  const [other] = (await coinm.getExchangeInformation()).symbols;
  const ticks = other?.filters.find((filter) => filter.filterType === 'PRICE_FILTER')?.tickSize;
  return [
    one?.filters.find((filter) => filter.filterType === 'LOT_SIZE')?.stepSize,
    other?.filters.find((filter) => filter.filterType === 'LOT_SIZE')?.stepSize,
    ticks,
  ];
}

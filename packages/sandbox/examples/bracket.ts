import type { BinanceUsdm } from '@openderivs/binance-usdm';
import { fitOrder } from '@openderivs/binance-usdm/filters';
import { placeBracket } from '@openderivs/binance-usdm/orders';

/** What a trade lives on: the same in the sandbox, in demo trading and on the exchange. */
export interface TradeGround {
  readonly client: BinanceUsdm;
  /** Ends the wait for the entry. What has been filled is protected all the same. */
  readonly signal?: AbortSignal;
  readonly log: (text: string) => void;
}

export interface Trade {
  readonly symbol: string;
  readonly quantity: string;
  /** How far below the price it buys, and from there how far down and up it is closed, as parts of the price. */
  readonly below: number;
  readonly loss: number;
  readonly profit: number;
}

/** Buys below the price, with a stop-loss and a take-profit, and says whether what it bought is protected. */
export async function buyProtected({ client, signal, log }: TradeGround, trade: Trade): Promise<boolean> {
  const { symbol, quantity, below, loss, profit } = trade;
  const [{ symbols }, { price: last }] = await Promise.all([
    client.getExchangeInformation(),
    client.getSymbolPriceTicker({ symbol }),
  ]);
  const contract = symbols.find((each) => each.symbol === symbol);
  if (contract === undefined) throw new TypeError(`There is no contract ${symbol}.`);
  const entryAt = Number(last) * (1 - below);
  const fit = (price: number) =>
    fitOrder({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity, price: price.toFixed(12) }, contract);
  const result = await placeBracket(
    client,
    {
      entry: fit(entryAt),
      stopLoss: { triggerPrice: fit(entryAt * (1 - loss)).price },
      takeProfit: { triggerPrice: fit(entryAt * (1 + profit)).price },
      ifUnprotected: 'close',
      fillWithin: 60_000,
    },
    { signal },
  );
  if (result.outcome === 'protected') {
    log(`${symbol} ${result.filled} is protected from ${result.stopLoss.triggerPrice} down`);
    if (result.takeProfitError) log(`  without a take-profit: ${result.takeProfitError.message}`);
  } else
    log(`${symbol} ${result.outcome}, ${result.filled} filled: ${result.error?.message ?? 'the price did not come'}`);
  return result.outcome === 'protected';
}

/** The four client packages and their factories. */
export const factories = {
  '@openderivs/binance-usdm': 'createBinanceUsdm',
  '@openderivs/binance-coinm': 'createBinanceCoinm',
  '@openderivs/binance-pm': 'createBinancePm',
  '@openderivs/bitget-mix': 'createBitgetMix',
} as const;

/** The client packages and their factories. */
export const factories = {
  '@openderivs/binance-usdm': 'createBinanceUsdm',
  '@openderivs/binance-coinm': 'createBinanceCoinm',
  '@openderivs/binance-pm': 'createBinancePm',
  '@openderivs/bitget-mix': 'createBitgetMix',
  '@openderivs/bitget-uta': 'createBitgetUta',
} as const;

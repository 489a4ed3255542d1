// Generated from specs/binance-usdm. Do not edit.

/** The environments, by name. */
export const servers = {
  production: 'https://fapi.binance.com',
  testnet: 'https://testnet.binancefuture.com',
  demo: 'https://demo-fapi.binance.com',
  sandbox: 'http://127.0.0.1:4801',
} as const;

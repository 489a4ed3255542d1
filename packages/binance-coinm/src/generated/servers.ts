// Generated from specs/binance-coinm. Do not edit.

/** The environments, by name. */
export const servers = {
  production: 'https://dapi.binance.com',
  testnet: 'https://testnet.binancefuture.com',
  demo: 'https://demo-dapi.binance.com',
  sandbox: 'http://127.0.0.1:4802',
} as const;

// Generated from specs/binance-pm. Do not edit.

/** The environments, by name. */
export const servers = {
  production: 'https://papi.binance.com',
  sandbox: 'http://127.0.0.1:4803',
} as const;

// Generated from specs/bitget-mix. Do not edit.

/** The environments, by name. */
export const servers = {
  production: 'https://api.bitget.com',
  demo: 'https://api.bitget.com',
  sandbox: 'http://127.0.0.1:4804',
} as const;

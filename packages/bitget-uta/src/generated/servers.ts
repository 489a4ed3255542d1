// Generated from specs/bitget-uta. Do not edit.

/** The environments, by name. */
export const servers = {
  production: 'https://api.bitget.com',
  demo: 'https://api.bitget.com',
  sandbox: 'http://127.0.0.1:4805',
} as const;

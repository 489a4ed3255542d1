import type { Api } from '../api.ts';
import type { RecordedCall } from '../calls.ts';
import type { Sandbox } from '../sandbox.ts';

const indent = (block: string): string => block.trim().replaceAll('\n', '\n    ');

/** What is printed once everything listens: where, and which keys open it. */
export const greeting = ({ urls, credentials }: Sandbox): string => {
  const { binance, bitget } = credentials;
  const lines = (Object.entries(urls) as [Api, string][]).map(([api, url]) => `  ${api.padEnd(14)} ${url}`);
  return `OpenDerivs sandbox: nothing here is real.

${lines.join('\n')}

Binance, HMAC
  apiKey      ${binance.hmac.apiKey}
  secretKey   ${binance.hmac.secretKey}
Binance, Ed25519
  apiKey      ${binance.ed25519.apiKey}
  privateKey
    ${indent(binance.ed25519.privateKey)}
Bitget, HMAC
  apiKey      ${bitget.hmac.apiKey}
  secretKey   ${bitget.hmac.secretKey}
  passphrase  ${bitget.hmac.passphrase}

Stop it with Ctrl+C.
`;
};

/** One line per call. */
export const callLine = ({ api, method, path, status, refused }: RecordedCall): string =>
  `${api} ${method} ${path} ${status ?? 'no answer'}${refused === undefined ? '' : ` (${refused})`}`;

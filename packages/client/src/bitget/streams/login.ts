import type { StreamLogin } from '../../streams/dialect.ts';

/** What is signed: a request that nobody sends. */
const verification = { method: 'GET', path: '/user/verify' };

const fixes: Readonly<Record<string, string>> = {
  30011: 'check apiKey, and whether it is of this environment',
  30012: 'check passphrase: it is the one chosen when the key was made',
  30015: 'check secretKey, or privateKey, against the key',
};

/** How Bitget lets a connection in: a frame that is signed like a call. */
export const bitgetLogin: StreamLogin = {
  async frame(sign, timestamp) {
    const headers = await sign(verification, timestamp);
    const arg = {
      apiKey: headers['ACCESS-KEY'],
      passphrase: headers['ACCESS-PASSPHRASE'],
      timestamp: headers['ACCESS-TIMESTAMP'],
      sign: headers['ACCESS-SIGN'],
    };
    return JSON.stringify({ op: 'login', args: [arg] });
  },
  fixOf: (code) => fixes[code],
  isClock: (code) => /^3001[34]$/.test(String(code)),
};

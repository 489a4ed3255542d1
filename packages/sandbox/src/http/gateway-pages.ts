import { STATUS_CODES } from 'node:http';
import type { Reply } from './reply.ts';

/** The page with which a gateway in front of an exchange answers by itself. */
export const gatewayPage = (
  status: number,
  words = STATUS_CODES[status] ?? '',
  headers: Reply['headers'] = {},
): Reply => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body: `<html>\r\n<head><title>${status} ${words}</title></head>\r\n<body>\r\n<center><h1>${status} ${words}</h1></center>\r\n</body>\r\n</html>\r\n`,
});

export const badGatewayPage = gatewayPage(502, 'Bad Gateway');

export const tooLargePage = gatewayPage(413, 'Request Entity Too Large');

/** Where no WebSocket listens. */
export const notFoundPage = gatewayPage(404, 'Not Found');

/** For a WebSocket's address that cannot be read. */
export const badRequestPage = gatewayPage(400, 'Bad Request');

/** For one who opens too many WebSockets. */
export const tooManyPage = gatewayPage(429, 'Too Many Requests');

/** For plain HTTP where a WebSocket listens. */
export const upgradeRequiredPage = gatewayPage(426, 'Upgrade Required', { upgrade: 'websocket' });

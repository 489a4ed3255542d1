import type { Reply } from './reply.ts';

/** The page with which a gateway in front of an exchange answers by itself. */
const gatewayPage = (status: number, words: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html>\r\n<head><title>${status} ${words}</title></head>\r\n<body>\r\n<center><h1>${status} ${words}</h1></center>\r\n</body>\r\n</html>\r\n`,
});

export const badGatewayPage = gatewayPage(502, 'Bad Gateway');

export const tooLargePage = gatewayPage(413, 'Request Entity Too Large');

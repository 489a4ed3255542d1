// Answers every call as `POST /fapi/v1/positionMargin` is answered, in a process of its own, so that what the server
// costs is not counted as the client's. Tells its port to whoever started it, and ends with them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const body = '{"amount":100.0,"code":200,"msg":"Successfully modify position margin.","type":1}';
const headers = {
  'content-type': 'application/json',
  'content-length': body.length,
  'x-mbx-used-weight-1m': '5',
};

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

import { Agent, request } from 'node:http';
import { headers, signedTarget } from './call.ts';

/** A hand-written client over `http.request(options)` with kept-alive connections: the least that Node takes for a call. */
export function createHttpFloor(port: number): () => Promise<unknown> {
  const agent = new Agent({ keepAlive: true });
  return () =>
    new Promise((resolve, reject) => {
      const options = { method: 'POST', host: '127.0.0.1', port, path: signedTarget(), headers, agent };
      const outgoing = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
          if (incoming.statusCode === 200) resolve(body);
          else reject(new Error(`HTTP ${incoming.statusCode}`));
        });
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
}

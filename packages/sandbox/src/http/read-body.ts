import type { IncomingMessage } from 'node:http';

/** The bytes of a body as text; `undefined` when there are more than the limit, of which no more are read. */
export const readBody = (request: IncomingMessage, limit: number): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    request.once('error', reject);
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      resolve(undefined);
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      request.off('data', take).pause();
      resolve(undefined);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });

/**
 * Lets so many more bytes of a request arrive, keeping none, or all that are left. A connection that ends while its
 * caller still sends is reset, and the caller never reads the answer.
 */
export const letPass = (request: IncomingMessage, limit: number): Promise<void> =>
  new Promise((resolve) => {
    let size = 0;
    const done = (): void => {
      request.off('data', pass);
      resolve();
    };
    const pass = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) done();
    };
    if (request.complete || request.destroyed) {
      resolve();
      return;
    }
    request.once('end', done).once('close', done).on('data', pass).resume();
  });

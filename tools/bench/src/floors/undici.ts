import { Pool } from 'undici';
import { headers, signedTarget } from './call.ts';

/** A hand-written client over undici's `request`. */
export function createUndiciFloor(port: number): () => Promise<unknown> {
  const pool = new Pool(`http://127.0.0.1:${port}`);
  return async () => {
    const { statusCode, body } = await pool.request({ method: 'POST', path: signedTarget(), headers });
    const answer: unknown = JSON.parse(await body.text());
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
    return answer;
  };
}

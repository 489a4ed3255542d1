import type { Sandbox } from '../../src/index.ts';
import { type BitgetRequest, bitget } from './bitget.ts';

/** Signed calls of the unified API, with the ready-made key of a unified account. */
export const unified = (sandbox: () => Sandbox) => {
  const call = bitget(sandbox, 'bitget-uta');
  return (method: 'GET' | 'POST', path: string, request: BitgetRequest = {}) =>
    call(method, `/api/v3/${path}`, { key: sandbox().credentials.bitget.unified, ...request });
};

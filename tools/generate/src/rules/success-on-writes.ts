import type { Oas3Rule } from '@redocly/openapi-core';
import type { Operation } from '../openapi.ts';

/** A status of 200 alone proves nothing: what does is said of every write whose answer has no envelope to say it. */
export const successOnWrites: Oas3Rule = () => ({
  Operation(node, ctx) {
    const { 'x-success': given, security = [] } = node as Operation;
    const location = ctx.location.key();
    const inEnvelope = security.some((schemes) => 'AccessSign' in schemes);
    if (given === undefined) {
      if (ctx.key === 'get' || inEnvelope) return;
      const message =
        '`x-success` is missing. Name the properties that only the answer to a call that was carried out has (specs/README.md).';
      ctx.report({ message, location });
    } else if (ctx.key === 'get') {
      ctx.report({ message: '`x-success` stands on a GET. Take it away: a read carries nothing out.', location });
    } else if (inEnvelope) {
      const message =
        "`x-success` stands on a call of Bitget. Take it away: the envelope's code `00000` proves the success.";
      ctx.report({ message, location });
    }
  },
});

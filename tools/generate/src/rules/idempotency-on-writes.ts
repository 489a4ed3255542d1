import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';

/** Retries hang on what a second sending would do, so every call that may change something says so, and no read does. */
export const idempotencyOnWrites: Oas3Rule = () => ({
  Operation(node, ctx) {
    const given = (node as Operation)['x-idempotency'];
    const location = ctx.location.key();
    if (ctx.key !== 'get' && given === undefined) {
      const message =
        '`x-idempotency` is missing. Say what a second sending would do, with a value of specs/README.md.';
      ctx.report({ message, location });
    }
    if (ctx.key === 'get' && given !== undefined) {
      ctx.report({ message: '`x-idempotency` stands on a GET. Take it away: reads are always sent again.', location });
    }
  },
});

import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { seeClient } from '../seen-client.ts';

/** A status of 200 alone proves nothing: what does is said of every write whose answer has no envelope to say it. */
export const successOnWrites: Oas3Rule = () => {
  const client = seeClient();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const given = (node as Operation)['x-success'];
      const location = ctx.location.key();
      const inEnvelope = client.facts.envelope !== undefined;
      if (given === undefined) {
        if (ctx.key === 'get' || inEnvelope) return;
        const message =
          '`x-success` is missing. Name the properties that only the answer to a call that was carried out has (specs/README.md).';
        ctx.report({ message, location });
      } else if (ctx.key === 'get') {
        ctx.report({ message: '`x-success` stands on a GET. Take it away: a read carries nothing out.', location });
      } else if (inEnvelope) {
        const message =
          "`x-success` stands on a call whose answers have an envelope. Take it away: the envelope's code proves the success.";
        ctx.report({ message, location });
      }
    },
  };
};

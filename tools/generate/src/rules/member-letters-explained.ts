import type { Message, Schema } from '@openderivs/model';
import type { Async3Rule } from '@redocly/openapi-core';
import { speaksChinese } from '../languages.ts';
import { type Walked, walkSchemas } from '../walk-schemas.ts';

/** A name that no reader understands by itself: `e`, `ps`, `bnf`. */
const LETTERS = /^(?!(arg|low|seq)$)\w{1,3}$/;

/** A member that is called by letters has a name in words and an explanation, in the languages of its description. */
export const memberLettersExplained: Async3Rule = () => {
  const walked: Walked = new Map();
  const seen = new Set<string>();
  let inChinese = true;
  return {
    Root(root) {
      inChinese = speaksChinese(root);
    },
    Message(node, ctx) {
      const { payload } = node as Message;
      if (payload === undefined) return;
      walkSchemas(
        ctx,
        { node: payload, location: ctx.location.child(['payload']) },
        ({ node: schema, location }) => {
          for (const [name, given] of Object.entries(schema.properties ?? {})) {
            const place = location.child(['properties', name]);
            if (!LETTERS.test(name) || seen.has(place.absolutePointer)) continue;
            seen.add(place.absolutePointer);
            const missing = unsaid(given, inChinese);
            if (missing === undefined) continue;
            const message = `\`${name}\` has no \`${missing}\`. ${FIXES[missing]}`;
            ctx.report({ message, location: place.key() });
          }
        },
        walked,
      );
    },
  };
};

const FIXES = {
  title: 'Name it in words.',
  description: 'Say what it means, its unit, and when it is absent.',
  'x-zh': 'Say the same in Chinese.',
} as const;

const unsaid = (schema: Schema, inChinese: boolean): keyof typeof FIXES | undefined =>
  (Object.keys(FIXES) as (keyof typeof FIXES)[]).find(
    (key) => schema[key] === undefined && (inChinese || key !== 'x-zh'),
  );

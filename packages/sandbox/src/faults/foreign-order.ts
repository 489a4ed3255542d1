import type { Exchange } from '../exchange.ts';
import { jsonReply } from '../http/reply.ts';
import { holdsClientId, renamed } from './client-ids.ts';
import { type Effect, emptyReply } from './effect.ts';

const inOtherCase = (id: string): string => {
  const upper = id.toUpperCase();
  return upper === id ? id.toLowerCase() : upper;
};

const others = { 'other-id': (id: string) => `${id}0`, 'other-case': inOtherCase } as const;

/** The answer about an order that the call does not name; a call that names none is answered as ever. */
export const underOtherId =
  ({ words }: Exchange, as: keyof typeof others): Effect['change'] =>
  (reply, scene) => {
    if (scene.clientId === undefined) return reply ?? emptyReply;
    const real = reply ?? scene.claim();
    const shown = real.status === 200 && holdsClientId(words.clientIds, real.json) ? real : scene.example();
    return jsonReply(200, renamed(words.clientIds, shown.json ?? null, others[as]), shown.headers);
  };

import type { Exchange } from '../exchange.ts';
import { badGatewayPage } from '../http/gateway-pages.ts';
import type { Reply } from '../http/reply.ts';
import { echoReply } from './echo.ts';
import { type Effect, emptyReply, noEffect } from './effect.ts';
import type { Fault } from './fault.ts';
import * as replies from './fault-replies.ts';
import { underOtherId } from './foreign-order.ts';
import { oddBatch } from './odd-batch.ts';
import { atOddTime } from './odd-time.ts';

/** More than the 16 MiB that a client reads unless told otherwise. */
const tooMuch = 17 * 2 ** 20;

const instead = (reply: Reply, executed = false): Effect => ({ ...noEffect, executes: executed, change: () => reply });

const halved = (reply: Reply): Reply => ({ ...reply, body: reply.body.slice(0, Math.ceil(reply.body.length / 2)) });

/** Works out what a fault does to a call of one exchange. */
export const planEffect = (fault: Fault, exchange: Exchange): Effect => {
  switch (fault.kind) {
    case 'latency':
      return fault.virtual ? { ...noEffect, advanceMs: fault.ms } : { ...noEffect, delayMs: fault.ms };
    case 'clock-jump':
      return { ...noEffect, advanceMs: fault.ms };
    case 'late-arrival': {
      const breaksOff = fault.reset ?? false;
      return { ...noEffect, arrivesInMs: fault.ms, breaksOff, delivery: { how: breaksOff ? 'reset' : 'whole' } };
    }
    case 'reset-before':
      return { ...noEffect, executes: false, delivery: { how: 'reset' } };
    case 'reset-after':
      return { ...noEffect, delivery: { how: 'reset' } };
    case 'silence':
      return { ...noEffect, executes: fault.executed ?? false, delivery: { how: 'never' } };
    case 'truncated-body':
      return { ...noEffect, delivery: { how: 'cut' } };
    case 'truncated-json':
      return { ...noEffect, change: (reply) => halved(reply ?? emptyReply) };
    case 'empty-body': {
      const change: Effect['change'] = (reply) => ({ ...(reply ?? emptyReply), body: '' });
      return { ...noEffect, executes: fault.executed ?? true, change };
    }
    case 'html-502':
      return instead({ ...badGatewayPage, status: fault.status ?? 502 }, fault.executed);
    case 'rate-limited':
      return instead(replies.limitReply(exchange, 429, fault.retryAfter ?? 60));
    case 'banned':
      return instead(replies.limitReply(exchange, 418, fault.retryAfter ?? 120));
    case '503-unknown':
      return instead(replies.textReply(replies.texts503.unknown, fault.code), fault.executed);
    case '503-unavailable':
      return instead(replies.textReply(replies.texts503.unavailable, fault.code));
    case '503-internal':
      return instead(replies.textReply(replies.texts503.internal, fault.code ?? -1001));
    case '503-throttled':
      return instead(replies.throttledReply);
    case 'timeout-408':
      return instead(replies.timeoutReply(exchange), fault.executed);
    case 'code':
      return instead(replies.codeReply(exchange, fault), fault.executed);
    case 'redirect':
      return instead(replies.redirectReply(fault.status ?? 307, fault.location));
    case 'slow-body':
      return { ...noEffect, delivery: { how: 'dribble', ms: fault.ms ?? 1, pieces: fault.pieces ?? 8 } };
    case 'stale-keep-alive':
      return { ...noEffect, delivery: { how: 'close-after' } };
    case 'no-content':
      return instead({ status: 204, headers: {}, body: '' }, fault.executed ?? true);
    case 'oversized':
      return {
        ...noEffect,
        executes: fault.executed ?? true,
        delivery: { how: 'flood', bytes: fault.bytes ?? tooMuch },
      };
    case 'other-status': {
      const { status, executed = true } = fault;
      const change: Effect['change'] = (reply, scene) => ({ ...(reply ?? scene.claim()), status });
      return { ...noEffect, executes: executed, change };
    }
    case 'hollow-answer':
      return instead(replies.hollowReply(exchange, fault), fault.executed ?? true);
    case 'odd-refusal':
      return instead(replies.oddRefusal(exchange, fault), fault.executed);
    case 'foreign-order':
      return { ...noEffect, executes: fault.executed ?? true, change: underOtherId(exchange, fault.as) };
    case 'odd-batch':
      return oddBatch(exchange, fault);
    case 'echo':
      return { ...noEffect, executes: false, change: (_reply, scene) => echoReply(exchange, fault, scene) };
    case 'odd-time':
      return { ...noEffect, change: atOddTime(exchange, fault) };
  }
};

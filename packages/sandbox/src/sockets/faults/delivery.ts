import type { Timers } from '../timers.ts';
import { broken, type ChainNames, countAnew } from './renumber.ts';
import type { SocketFault } from './socket-fault.ts';

/** What a delivery does to its connection. */
export interface DeliveryParts {
  readonly timers: Timers;
  readonly chain: ChainNames | undefined;
  /** The fault that meets a frame. */
  fault(stream: string, text: string): SocketFault | undefined;
  pass(text: string): void;
  close(code: number, reason: string): void;
  cut(): void;
  freeze(): void;
  restart(ms: number): void;
}

/** Brings frames of streams to one client, with what goes wrong on the way. */
export interface Delivery {
  push(stream: string, text: string): void;
  /** Lets nothing of a stream through any more. */
  mute(stream: string): void;
}

const usualRestart = 60_000;

export const createDelivery = (parts: DeliveryParts): Delivery => {
  const { timers, chain, pass } = parts;
  const muted = new Set<string>();
  const held = new Map<string, string>();
  const renumbered = new Map<string, (text: string) => string>();

  /** Gives what takes the place of a frame. */
  const meet = (fault: SocketFault, stream: string, text: string, frame: string): readonly string[] => {
    switch (fault.kind) {
      case 'duplicate':
        return [text, text];
      case 'reorder':
        held.set(stream, text);
        return [];
      case 'late':
        timers.after(fault.ms, () => pass(text));
        return [];
      case 'silence':
        muted.add(stream);
        return [];
      case 'half-open':
        parts.freeze();
        return [];
      case 'close':
        parts.close(fault.code ?? 1001, fault.reason ?? '');
        return [];
      case 'cut':
        parts.cut();
        return [];
      case 'restart':
        parts.restart(fault.ms ?? usualRestart);
        return [];
      case 'sequence-break':
        return [chain === undefined ? text : broken(text, chain)];
      case 'sequence-reset': {
        if (chain === undefined) return [text];
        // Of the exchange's own numbers: it may have begun anew before.
        const anew = countAnew(frame, chain);
        renumbered.set(stream, anew);
        return [anew(frame)];
      }
      default:
        return [];
    }
  };

  return {
    push: (stream, frame) => {
      if (muted.has(stream)) return;
      const text = renumbered.get(stream)?.(frame) ?? frame;
      const fault = parts.fault(stream, text);
      const before = held.get(stream);
      held.delete(stream);
      for (const each of fault === undefined ? [text] : meet(fault, stream, text, frame)) pass(each);
      if (before !== undefined) pass(before);
    },
    mute: (stream) => muted.add(stream),
  };
};

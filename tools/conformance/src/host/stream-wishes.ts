import type { OpenSocket, Sandbox, SocketFaultRule } from '@openderivs/sandbox';
import type { Burst, Said, SeenSocket } from '../suite/seen.ts';

/** What the suite may want of the exchange's sockets, and ask about them. */
export interface StreamWishes {
  setPrice(symbol: string, price: string): void;
  addSocketFault(rule: SocketFaultRule): void;
  /** Sends so many trades at once to everybody who is connected. */
  burst(burst: Burst): void;
  /** The connections that are open. */
  sockets(): readonly SeenSocket[];
  /** Every frame that clients have sent since the reset. */
  said(): readonly Said[];
  /** Begins anew. The sandbox has been reset before. */
  reset(): void;
}

/** Looks at sockets from the exchange's end. */
export function createStreamWishes(sandbox: Sandbox): StreamWishes {
  let said: Said[] = [];
  return {
    setPrice: sandbox.setPrice,
    addSocketFault: (rule) => void sandbox.socketFaults.add(rule),
    burst({ first, count, filler }) {
      const padding = 'x'.repeat(filler);
      for (let at = 0; at < count; at += 1) {
        const frame = tradeFrame(BigInt(first) + BigInt(at), padding);
        for (const socket of sandbox.sockets) socket.send(frame);
      }
    },
    sockets: () => sandbox.sockets.map(seen),
    said: () => said,
    reset() {
      said = [];
      sandbox.socketFaults.add({
        kind: 'unanswered',
        // It is asked about every frame, and strikes none.
        match({ api, number, text }) {
          said.push({ api, number, text });
          return false;
        },
      });
    },
  };
}

const seen = ({ api, number, route, subscriptions, counters }: OpenSocket): SeenSocket => ({
  ...{ api, number, route, subscriptions },
  waiting: counters.waiting,
});

/** A trade as text, because its ids have more digits than a number of JavaScript. */
const tradeFrame = (id: bigint, padding: string): string =>
  `{"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1782864000100,"s":"BTCUSDT","a":${id},"p":"63436.10",` +
  `"q":"0.010","nq":"0.010","f":${id},"l":${id},"T":1782864000099,"m":true,"st":1,"padding":"${padding}"}}`;

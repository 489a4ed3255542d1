import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { onTestFinished } from 'vitest';
import { createBinanceUsdm } from '../../src/index.ts';
import {
  type BinanceUsdmUserDataOptions,
  createBinanceUsdmStreams,
  type UserDataEvent,
  type UserItem,
  webSocket,
} from '../../src/streams.ts';

/** A sandbox in memory, on virtual time, with a client and its streams. Everything that they log or tell hooks is kept. */
export async function userScene() {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now });
  const { sleep } = time;
  const within = sandbox.transport('binance-usdm', { sleep });
  const keys = new Set<string>();
  const transport: typeof within = {
    async send(request) {
      const answer = await within.send(request);
      for (const [, key = ''] of answer.text.matchAll(/"listenKey":"(\w+)"/g)) keys.add(key);
      return answer;
    },
  };
  const told: unknown[] = [];
  const log = (...given: unknown[]) => void told.push(given);
  let sleepers = 0;
  const counted: typeof sleep = async (milliseconds, signal) => {
    sleepers += 1;
    await sleep(milliseconds, signal).finally(() => {
      sleepers -= 1;
    });
  };
  let ahead = 0;
  const wallClock = () => time.timing.wallClock() + ahead;
  const usdm = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    ...{ transport, timing: { ...time.timing, sleep: counted, wallClock } },
    logger: { debug: log, warn: log },
    hooks: { onCall: log, onAttempt: log, onWait: log },
  });
  const streams = createBinanceUsdmStreams({
    rest: usdm,
    socket: webSocket(sandbox.socket('binance-usdm', { sleep })),
    hooks: { onConnection: log, onUnknown: log },
  });
  onTestFinished(async () => {
    await streams.close();
    await sandbox.close();
  });
  sandbox.setPrice('BTCUSDT', '60000');
  return {
    ...{ time, sandbox, usdm, streams, told },
    /** The listen keys that the exchange has given out. */
    keys,
    sleepers: () => sleepers,
    /** Sets the clock of this machine forward by so many milliseconds, or back. */
    stepClock(milliseconds: number) {
      ahead += milliseconds;
    },
    /** Listens to the account, and keeps what comes. */
    listen(options?: BinanceUsdmUserDataOptions) {
      const user = streams.userData(options);
      const items: UserItem[] = [];
      user.on((item) => void items.push(item));
      return { user, items };
    },
    /** The same with a socket that can pause, or cannot. Nobody reads yet. */
    slow(options: BinanceUsdmUserDataOptions, pauses: boolean) {
      const open = webSocket(sandbox.socket('binance-usdm', { sleep }));
      const own = createBinanceUsdmStreams({
        rest: usdm,
        socket(url, events) {
          const { pause, resume, ...socket } = open(url, events);
          return { ...socket, ...(pauses && { pause, resume }) };
        },
      });
      return { streams: own, user: own.userData(options) };
    },
    market: (side: 'BUY' | 'SELL' = 'BUY', quantity = '0.5') =>
      time.run(usdm.newOrder({ symbol: 'BTCUSDT', side, type: 'MARKET', quantity })),
    wait: (milliseconds: number) => time.run(time.sleep(milliseconds)),
    calls: (operation: string) => sandbox.calls.filter((call) => call.operationId === operation).length,
  };
}

const said = (event: UserDataEvent): string => {
  if (event.kind === 'order') return `order ${event.status} ${event.filled}`;
  if (event.kind === 'algoOrder') return `algo order ${event.status}`;
  if (event.kind === 'fill') return `${event.isEarly ? 'early fill' : 'fill'} ${event.quantity}`;
  if (event.kind === 'position') return `position ${event.amount}`;
  if (event.kind === 'balance') return `balance ${event.asset}`;
  return event.name;
};

/** Items in short: `live`, `gap disconnected healed`, `fill 0.5 reconcile`. */
export const shown = (items: readonly UserItem[]): string[] =>
  items.map((item) => {
    if (item.kind === 'state') return item.state;
    if (item.kind === 'gap') return ['gap', item.reason, item.healed ? 'healed' : item.to ? 'over' : 'open'].join(' ');
    const { event, origin, late, unreconciled } = item;
    const marks = [origin === 'reconcile' && origin, late && 'late', unreconciled && 'unreconciled'];
    return [said(event), ...marks.filter(Boolean)].join(' ');
  });

/** What was filled, in order. */
export const fillsIn = (items: readonly UserItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'event' && item.event.kind === 'fill' ? [item.event.tradeId] : []));

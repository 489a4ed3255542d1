import type { FillFact, UserItem } from '@openderivs/binance-usdm/streams';
import { isStreamLoginError } from '@openderivs/bitget-mix/streams';
import { isTimeoutError } from '@openderivs/client';
import { type AccountKind, accountKinds } from '../accounts.ts';
import type { Check } from '../check.ts';
import { addSocketFault, socketsAt } from '../control.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';
import { eventually, withMixStreams, withUsdmStreams } from '../streams.ts';
import { expectNoSecret } from '../told.ts';

/** Milliseconds after which fills are read once more. */
const secondLook = 5_000;

/** Milliseconds for what is told of together to come. */
const soon = 3_000;

interface Filled {
  readonly fill: FillFact;
  readonly origin: string;
}

const fillsIn = (items: readonly UserItem[]): Filled[] =>
  items.flatMap((item) =>
    item.kind === 'event' && item.event.kind === 'fill' ? [{ fill: item.event, origin: item.origin }] : [],
  );

/** Orders and fills that were pushed, in short. */
const pushedIn = (items: readonly UserItem[]): string[] =>
  items.flatMap((item) => {
    if (item.kind !== 'event' || item.origin !== 'stream') return [];
    const { event } = item;
    if (event.kind === 'order') return [`order ${event.status}`];
    return event.kind === 'fill' ? [`fill ${event.quantity}`] : [];
  });

const checksOf = ({ name, api, bought, amount, fills, lend }: AccountKind): readonly Check[] => [
  {
    name: `streams: the account of ${name} tells of an order that REST placed, and of its fill`,
    run: (target) =>
      lend(target, async ({ user, items, logged, secrets, buy }) => {
        expectEqual(user.read(), 'syncing', 'the account at first');
        await user.live;
        await buy();
        await eventually(() => pushedIn(items).length >= bought.length);
        expectEqual(pushedIn(items), bought, 'what was pushed');
        const [{ fill } = {}] = fillsIn(items);
        expectEqual(
          [typeof fill?.tradeId, typeof fill?.orderId, typeof fill?.price, fill?.isEarly],
          ['string', 'string', 'string', false],
          'the types of a fill',
        );
        const amounts = () => {
          const view = user.read();
          return view === 'syncing' ? view : view.positions.map((position) => position.amount);
        };
        await eventually(() => String(amounts()) === amount, soon).catch(() => {});
        expectEqual(amounts(), [amount], 'the positions');
        expectNoSecret([items, logged], secrets);
      }),
  },
  {
    name: `streams: the account of ${name} tells once of a fill that happened while its connection was cut`,
    run: (target) =>
      lend(target, async ({ user, items, logged, calls, secrets, pass, buy }) => {
        await user.live;
        await addSocketFault(target, { kind: 'cut', api });
        // What a runtime says of it may hold the address.
        await addSocketFault(target, { kind: 'refused-upgrade', api });
        await buy();
        await eventually(() => user.state === 'reconnecting');
        expectEqual(user.read(), 'syncing', 'the account without a connection');
        await eventually(() => fillsIn(items).length > 0 && user.state === 'live');
        const gap = items.findIndex(({ kind }) => kind === 'gap');
        const first = items.findIndex((item) => item.kind === 'event' && item.event.kind === 'fill');
        expectThat(gap >= 0 && gap < first, `the gap is at ${gap}, and the fill at ${first}`);
        const listed = () => calls.filter((operation) => operation === fills).length;
        const before = listed();
        expectThat(before > 0, `${fills} was not called, but ${calls.join(', ')}`);
        pass(secondLook);
        await eventually(() => listed() > before);
        await buy();
        await eventually(() => pushedIn(items).length >= bought.length);
        const filled = fillsIn(items);
        expectEqual(
          filled.map(({ origin }) => origin),
          ['reconcile', 'stream'],
          'where the fills came from',
        );
        expectEqual(new Set(filled.map(({ fill }) => fill.tradeId)).size, 2, 'the different fills');
        expectNoSecret([items, logged], secrets);
      }),
  },
];

/** What becomes of an account, over real sockets: by a listen key, and by a login. */
export const accountStreamChecks: readonly Check[] = [
  ...accountKinds.flatMap(checksOf),
  {
    name: 'streams: a listen key that ends is replaced, and is in nothing that is told',
    async run(target) {
      const logged: unknown[] = [];
      const log = (...entry: unknown[]) => void logged.push(entry);
      const use: Parameters<typeof withUsdmStreams>[1] = async (streams, usdm) => {
        const { listenKey } = await usdm.startUserDataStream();
        const user = streams.userData();
        const items: UserItem[] = [];
        user.on((item) => void items.push(item));
        await user.live;
        // The exchange tells whoever listens that it has ended, by its name.
        await usdm.closeUserDataStream();
        const isExpiry = (item: UserItem) => item.kind === 'event' && item.event.kind === 'other';
        await eventually(() => items.some(isExpiry) && user.state === 'live');
        const { listenKey: next } = await usdm.startUserDataStream();
        expectThat(next !== listenKey, 'the key is still the first one');
        expectNoSecret([items, logged, streams.connections()], [listenKey, next]);
      };
      await withUsdmStreams(target, use, { logger: { debug: log, warn: log } });
    },
  },
  {
    name: 'streams: a listen key is in no error, whatever a runtime says of the address that it could not open',
    async run(target) {
      const logged: unknown[] = [];
      const log = (...entry: unknown[]) => void logged.push(entry);
      const use: Parameters<typeof withUsdmStreams>[1] = async (streams, usdm) => {
        const { listenKey } = await usdm.startUserDataStream();
        await addSocketFault(target, { kind: 'refused-upgrade', api: 'binance-usdm', times: 100 });
        const user = streams.userData({ acknowledgeWithin: 1_000 });
        const error = await failureLike(user.acknowledged, isTimeoutError);
        expectThat(logged.length > 0, 'no refusal was logged');
        expectNoSecret([error, logged, streams.connections()], [listenKey]);
      };
      await withUsdmStreams(target, use, { logger: { debug: log, warn: log } });
    },
  },
  {
    name: 'streams: a login that Bitget refuses is told as such, without what it was made of',
    async run(target) {
      const secretKey = 'conformance-wrong-secret';
      const use: Parameters<typeof withMixStreams>[1] = async (streams) => {
        const user = streams.userData();
        const error = await failureLike(user.acknowledged, isStreamLoginError);
        expectEqual([error.exchangeCode, error.outcome, user.state], [30_015, 'refused', 'closed'], 'the refusal');
        expectNoSecret(error, [secretKey, target.credentials.bitget.hmac.passphrase]);
        await eventually(async () => (await socketsAt(target)).length === 0);
      };
      await withMixStreams(target, use, { ...target.credentials.bitget.hmac, secretKey });
    },
  },
];

import type { UserData, UserItem } from '@openderivs/binance-usdm/streams';
import type { Hooks, Logger } from '@openderivs/client';
import { createHaste, type Haste } from './haste.ts';
import { withMixStreams, withUsdmStreams, withUtaStreams } from './streams.ts';
import type { Target } from './target.ts';

/** An account that is listened to. */
export interface Account {
  readonly user: UserData;
  /** What it has given. */
  readonly items: readonly UserItem[];
  /** What was logged. */
  readonly logged: readonly unknown[];
  /** The calls by REST, by name. */
  readonly calls: readonly string[];
  /** What may be in nothing that is told. */
  readonly secrets: readonly string[];
  readonly pass: Haste['pass'];
  /** Buys 0.1 BTC at the market, by REST. */
  buy(): Promise<unknown>;
}

/** What differs by exchange. */
export interface AccountKind {
  readonly name: string;
  readonly api: keyof Target['urls'];
  /** What comes of an order at the market. */
  readonly bought: readonly string[];
  /** The position after it. */
  readonly amount: string;
  /** The call that lists fills. */
  readonly fills: string;
  lend(target: Target, use: (account: Account) => Promise<void>): Promise<void>;
}

/** Options that let a check see what is told and called, and pass time. */
function watched() {
  const { timing, pass } = createHaste();
  const logged: unknown[] = [];
  const calls: string[] = [];
  const log: Logger['warn'] = (...entry) => void logged.push(entry);
  const hooks: Hooks = {
    onCall({ operation }) {
      calls.push(operation);
      return undefined;
    },
  };
  return { pass, logged, calls, options: { timing, hooks, logger: { debug: log, warn: log } } };
}

function listen(user: UserData) {
  const items: UserItem[] = [];
  user.on((item) => void items.push(item));
  return { user, items };
}

const usdm: AccountKind = {
  name: 'Binance',
  api: 'binance-usdm',
  bought: ['order NEW', 'fill 0.1', 'order FILLED'],
  // The account begins with 0.5.
  amount: '0.6',
  fills: 'getAccountTradeList',
  lend(target, use) {
    const { options, ...seen } = watched();
    const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.1' } as const;
    return withUsdmStreams(
      target,
      async (streams, rest) => {
        // The exchange gives every program of an account the same one.
        const { listenKey } = await rest.startUserDataStream();
        const secrets = [target.credentials.binance.hmac.secretKey, listenKey];
        await use({ ...seen, ...listen(streams.userData()), secrets, buy: () => rest.newOrder(order) });
      },
      options,
    );
  },
};

const mix: AccountKind = {
  name: 'Bitget',
  api: 'bitget-mix',
  bought: ['order live', 'order filled', 'fill 0.1'],
  amount: '0.1',
  fills: 'getOrderFillDetails',
  lend(target, use) {
    const { options, ...seen } = watched();
    const { secretKey, passphrase } = target.credentials.bitget.hmac;
    const contract = {
      symbol: 'BTCUSDT',
      productType: 'USDT-FUTURES',
      marginMode: 'crossed',
      marginCoin: 'USDT',
    } as const;
    const order = { ...contract, size: '0.1', side: 'buy', orderType: 'market' } as const;
    return withMixStreams(
      target,
      (streams, rest) =>
        use({
          ...{ ...seen, ...listen(streams.userData()), secrets: [secretKey, passphrase] },
          buy: () => rest.placeOrder(order),
        }),
      options,
    );
  },
};

const uta: AccountKind = {
  name: 'Bitget unified, by an RSA key',
  api: 'bitget-uta',
  bought: ['order new', 'order filled', 'fill 0.1'],
  amount: '0.1',
  fills: 'getFillHistory',
  lend(target, use) {
    const { options, ...seen } = watched();
    const key = target.credentials.bitget.unifiedRsa;
    const contract = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
    const order = { ...contract, qty: '0.1', side: 'buy', orderType: 'market' } as const;
    return withUtaStreams(
      target,
      (streams, rest) =>
        use({
          ...{ ...seen, ...listen(streams.userData()), secrets: [key.privateKey, key.passphrase] },
          buy: () => rest.placeOrder(order),
        }),
      { ...options, ...key },
    );
  },
};

/** One account on each API. */
export const accountKinds: readonly AccountKind[] = [usdm, mix, uta];

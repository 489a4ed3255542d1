import { isBadInputError } from '@openderivs/client';
import type { Check } from '../check.ts';
import { bitgetOf, usdmOf } from '../clients.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';
import type { Target } from '../target.ts';

const margin = { symbol: 'BTCUSDT', amount: '12.50', type: 1 } as const;

/** What was moved into and out of a position, newest last. */
async function marginHistory(target: Target): Promise<readonly string[]> {
  const history = await usdmOf(target).getPositionMarginChangeHistory({ symbol: 'BTCUSDT' });
  return history.map(({ amount }) => String(Number(amount)));
}

/** A call of each kind that Binance has. */
export const binanceCallChecks: readonly Check[] = [
  {
    name: 'Binance: a public call, without a key',
    async run(target) {
      const { serverTime } = await usdmOf(target, { apiKey: undefined }).checkServerTime();
      expectEqual(typeof serverTime, 'number', 'the type of the time');
      expectThat(serverTime > 1_700_000_000_000, `the time is ${serverTime}`);
    },
  },
  {
    name: 'Binance: a call with the key and no signature',
    async run(target) {
      const trades = await usdmOf(target).getOldTradesLookup({ symbol: 'BTCUSDT' });
      expectEqual(
        trades.map(({ id }) => typeof id).every((type) => type === 'string'),
        true,
        'ids being text',
      );
      expectThat(trades.length > 0, 'there are no trades');
    },
  },
  {
    name: 'Binance: a signed read',
    async run(target) {
      const mode = await usdmOf(target).getCurrentPositionMode();
      expectEqual(mode, { dualSidePosition: false }, 'the mode');
    },
  },
  {
    name: 'Binance: a signed write by name',
    async run(target) {
      const before = await marginHistory(target);
      const done = await usdmOf(target).modifyIsolatedPositionMargin(margin);
      expectEqual(done.code, 200, 'the code');
      expectEqual(await marginHistory(target), [...before, '12.5'], 'the history');
    },
  },
  {
    name: 'Binance: a signed write by verb',
    async run(target) {
      const before = await marginHistory(target);
      const usdm = usdmOf(target);
      const { data, response } = await usdm.POST('/fapi/v1/positionMargin', { params: { query: margin } });
      expectEqual([response.status, data?.code], [200, 200], 'status and code');
      expectEqual(await marginHistory(target), [...before, '12.5'], 'the history');
    },
  },
  {
    name: 'Binance: headers beside the data',
    async run(target) {
      const { status, headers } = await usdmOf(target).checkServerTime().withResponse();
      expectEqual(status, 200, 'the status');
      expectThat(Number(headers['x-mbx-used-weight-1m']) > 0, `no weight among ${Object.keys(headers)}`);
    },
  },
  {
    name: 'Binance: an RSA key',
    async run(target) {
      const usdm = usdmOf(target, target.credentials.binance.rsa);
      expectEqual(await usdm.getCurrentPositionMode(), { dualSidePosition: false }, 'the mode');
    },
  },
  {
    name: 'Binance: an Ed25519 key',
    async run(target) {
      const usdm = usdmOf(target, target.credentials.binance.ed25519);
      expectEqual(await usdm.getCurrentPositionMode(), { dualSidePosition: false }, 'the mode');
    },
  },
  {
    name: 'Binance: a symbol beyond ASCII is sent as it was signed',
    async run(target) {
      const symbol = '龙虾USDT';
      const usdm = usdmOf(target);
      const none = await usdm.getPositionInformationV3({ symbol });
      expectThat(Array.isArray(none), 'the positions are no list');
      const changed = await usdm.changeInitialLeverage({ symbol, leverage: 7 });
      expectEqual([changed.symbol, changed.leverage], [symbol, 7], 'symbol and leverage');
    },
  },
  {
    name: 'a signed call without a key is refused before it is sent',
    async run(target) {
      const usdm = usdmOf(target, { apiKey: undefined });
      const error = await failureLike(usdm.getCurrentPositionMode(), isBadInputError);
      expectEqual([error.field, error.outcome], ['apiKey', 'refused'], 'field and outcome');
    },
  },
];

const marginMode = {
  symbol: 'ETHUSDT',
  productType: 'USDT-FUTURES',
  marginCoin: 'USDT',
  marginMode: 'isolated',
} as const;
const account = { symbol: 'ETHUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;

/** A call of each kind that Bitget has. */
export const bitgetCallChecks: readonly Check[] = [
  {
    name: 'Bitget: a public call, without a key',
    async run(target) {
      const { serverTime } = await bitgetOf(target, { apiKey: undefined }).getServerTime();
      expectEqual(typeof serverTime, 'string', 'the type of the time');
    },
  },
  {
    name: 'Bitget: a signed GET',
    async run(target) {
      const { marginMode: mode } = await bitgetOf(target).getSingleAccount(account);
      expectEqual(mode, 'crossed', 'the margin mode');
    },
  },
  {
    name: 'Bitget: a signed POST with a JSON body',
    async run(target) {
      const bitget = bitgetOf(target);
      await bitget.changeMarginMode(marginMode);
      expectEqual((await bitget.getSingleAccount(account)).marginMode, 'isolated', 'the margin mode');
    },
  },
  {
    name: 'Bitget: an RSA key',
    async run(target) {
      const bitget = bitgetOf(target, target.credentials.bitget.rsa);
      await bitget.changeMarginMode(marginMode);
      expectEqual((await bitget.getSingleAccount(account)).marginMode, 'isolated', 'the margin mode');
    },
  },
];

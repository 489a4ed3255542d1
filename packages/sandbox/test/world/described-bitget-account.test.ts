import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { channelOf, listenPrivately, pushesOf } from '../support/bitget-account.ts';
import { startWorld, type TestWorld } from '../support/world.ts';

interface Channel {
  readonly 'x-route'?: string;
  readonly 'x-topic': { readonly channel?: string; readonly topic?: string };
  readonly messages: { readonly [name: string]: object };
}

interface Streams {
  readonly channels: { readonly [name: string]: Channel };
}

const { resolve } = createRequire(import.meta.url);

const streamsOf = (api: string): Streams =>
  JSON.parse(readFileSync(resolve(`@openderivs/specs/${api}.streams.json`), 'utf8'));

/** The private channels that are described, by the names that they have on the wire. */
const privateChannelsOf = ({ channels }: Streams): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(channels)
      .filter(([, channel]) => channel['x-route'] === 'private')
      .map(([name, { 'x-topic': topic }]) => [topic.channel ?? topic.topic ?? '', name]),
  );

const problemsIn = (api: string, streams: Streams) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(streams, api);
  return (channel: string, data: unknown): unknown[] => {
    const messages = Object.keys(streams.channels[channel]?.messages ?? {});
    const problems = messages.map((message) => {
      const validate = ajv.getSchema(`${api}#/channels/${channel}/messages/${message}/payload`);
      return validate?.(data) ? [] : (validate?.errors ?? ['no schema']);
    });
    return problems.some((list) => list.length === 0) ? [] : problems.flat();
  };
};

/** Nobody's position is ever reduced for somebody else here. */
const silent = ['adl-noti', 'adl-notification'];

/** Calls, in hedge mode and in one-way mode, after which every channel has told of something. */
const live = {
  'bitget-mix': async ({ mix, sandbox }: TestWorld, hedge: boolean): Promise<void> => {
    const post = (path: string, body: object) => mix('POST', `/api/v2/mix/${path}`, { body });
    const target = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' };
    await post('account/set-position-mode', { ...target, posMode: hedge ? 'hedge_mode' : 'one_way_mode' });
    const open = hedge ? { tradeSide: 'open' } : {};
    const order = { ...target, size: '0.02', side: 'buy', orderType: 'limit', force: 'gtc', ...open };
    const presets = { presetStopSurplusPrice: '90000', presetStopLossPrice: '40000' };
    await post('order/place-order', { ...order, price: '50000', ...presets });
    await post('order/place-order', { ...order, price: '50001' });
    await post('order/place-order', { ...order, orderType: 'market' });
    const account = sandbox.account('bitget');
    const [resting] = account.book('USDT-FUTURES').orderStore.open('plain');
    account.fillOrder({ product: 'USDT-FUTURES', orderId: resting?.id ?? 0n, quantity: '0.01' });
    await post('account/set-leverage', { ...target, leverage: '7' });
    const plan = {
      ...order,
      planType: 'normal_plan',
      orderType: 'market',
      triggerPrice: '60000',
      triggerType: 'mark_price',
    };
    const limits = {
      stopSurplusTriggerPrice: '90000',
      stopSurplusExecutePrice: '89000',
      stopSurplusTriggerType: 'mark_price',
    };
    await post('order/place-plan-order', plan);
    await post('order/place-plan-order', { ...plan, ...limits, orderType: 'limit', price: '60100' });
    const holdSide = hedge ? 'long' : 'buy';
    const guard = { ...target, holdSide, triggerType: 'fill_price' };
    await post('order/place-tpsl-order', { ...guard, planType: 'profit_plan', triggerPrice: '66000', size: '0.01' });
    await post('order/place-tpsl-order', { ...guard, planType: 'pos_loss', triggerPrice: '40000' });
    await post('order/place-tpsl-order', {
      ...guard,
      planType: 'moving_plan',
      triggerPrice: '69000',
      size: '0.01',
      rangeRate: '0.01',
    });
    sandbox.setPrice('BTCUSDT', '66500');
    account.setBalance('USDT', '5000');
    await post('order/cancel-all-orders', target);
    await post('order/close-positions', target);
    for (const planType of ['normal_plan', 'pos_loss', 'moving_plan'])
      await post('order/cancel-plan-order', { ...target, planType });
    sandbox.setPrice('BTCUSDT', '65000');
  },
  'bitget-uta': async ({ uta, sandbox }: TestWorld, hedge: boolean): Promise<void> => {
    const post = (path: string, body: object) => uta('POST', `/api/v3/${path}`, { body });
    await post('account/set-hold-mode', { holdMode: hedge ? 'hedge_mode' : 'one_way_mode' });
    const long = hedge ? { posSide: 'long' } : {};
    const target = { category: 'USDT-FUTURES', symbol: 'BTCUSDT', ...long };
    const order = { ...target, side: 'buy', orderType: 'limit', qty: '0.02', timeInForce: 'gtc' };
    await post('trade/place-order', { ...order, price: '50000', takeProfit: '90000', stopLoss: '40000' });
    await post('trade/place-order', { ...order, price: '50001', timeInForce: 'post_only' });
    await post('trade/place-order', { ...order, orderType: 'market' });
    const account = sandbox.account('bitget-unified');
    const [resting] = account.book('USDT-FUTURES').orderStore.open('plain');
    account.fillOrder({ product: 'USDT-FUTURES', orderId: resting?.id ?? 0n, quantity: '0.01' });
    await post('account/set-leverage', { ...target, leverage: '7' });
    await post('trade/place-strategy-order', {
      ...target,
      type: 'tpsl',
      tpslMode: 'partial',
      qty: '0.01',
      takeProfit: '66000',
    });
    const trigger = { ...target, side: 'buy', type: 'trigger', triggerBy: 'mark', qty: '0.01' };
    await post('trade/place-strategy-order', {
      ...{ ...trigger, triggerPrice: '60000', triggerOrderType: 'limit', triggerOrderPrice: '60100' },
    });
    sandbox.setPrice('BTCUSDT', '66500');
    account.setBalance('USDT', '5000');
    await post('trade/cancel-symbol-order', target);
    await post('trade/close-positions', target);
    const [plan] = account.book('USDT-FUTURES').orderStore.open('plan');
    await post('trade/cancel-strategy-order', { orderId: String(plan?.id) });
    const spot = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '100' };
    await post('trade/place-order', spot);
    sandbox.setPrice('BTCUSDT', '65000');
  },
} as const;

describe.each(['bitget-mix', 'bitget-uta'] as const)('what private channels of %s push', (api) => {
  it('has the described form, on every described channel, and every channel is described', async () => {
    const streams = streamsOf(api);
    const described = privateChannelsOf(streams);
    const problemsOf = problemsIn(api, streams);
    const world = await startWorld({ seed: 7, step: 1_000 }, { contracts: false });
    const { sandbox, time } = world;
    const heard = listenPrivately(sandbox, time, api === 'bitget-mix' ? 'v2' : 'v3');
    await time.run(time.sleep(10));
    for (const hedge of [false, true]) {
      await live[api](world, hedge);
      await time.run(time.sleep(6_000));
    }
    const pushes = pushesOf(heard);
    const told = new Set(pushes.map(channelOf));
    expect([...described.keys()].filter((name) => !told.has(name) && !silent.includes(name))).toEqual([]);
    for (const push of pushes) {
      const name = described.get(channelOf(push));
      expect(name, channelOf(push)).toBeDefined();
      expect(problemsOf(name ?? '', push), JSON.stringify(push)).toEqual([]);
    }
  });
});

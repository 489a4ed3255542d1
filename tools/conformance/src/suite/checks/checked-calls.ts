import { createChecks } from '@openderivs/binance-usdm/checks';
import { createChecks as createUtaChecks } from '@openderivs/bitget-uta/checks';
import { isBadInputError } from '@openderivs/client';
import type { Check } from '../check.ts';
import { usdmOf, utaOf } from '../clients.ts';
import { expectEqual, failureLike } from '../expect.ts';

/** Clients that check their calls. */
export const checkedCallChecks: readonly Check[] = [
  {
    name: 'checks refuse a call to Binance that goes together wrongly, and take a right one',
    async run(target) {
      const usdm = usdmOf(target, { checks: createChecks() });
      const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01' } as const;
      const call: Promise<unknown> = Reflect.apply(usdm.newOrder, usdm, [order]);
      const { rule, field, outcome } = await failureLike(call, isBadInputError);
      expectEqual([rule, field, outcome], ['newOrder.price.required', 'price', 'refused'], 'the refusal');
      const named = { ...order, price: '40000', newClientOrderId: 'entry 7' };
      const refused = await failureLike(usdm.newOrder(named), isBadInputError);
      expectEqual(refused.rule, 'newOrder.newClientOrderId.pattern', 'the rule for the id');
      const { status } = await usdm.newOrder({ ...named, newClientOrderId: 'entry-7' });
      expectEqual(status, 'NEW', 'the status');
    },
  },
  {
    name: 'checks of Bitget that only warn let a call go',
    async run(target) {
      const told: unknown[] = [];
      const logger = { debug() {}, warn: (_: string, { rule }: Readonly<Record<string, unknown>>) => told.push(rule) };
      const uta = utaOf(target, { checks: createUtaChecks({ warn: ['minimum'] }), logger });
      await uta.countdownCancelAll({ countdown: '4.9' }).catch(() => undefined);
      expectEqual(told, ['countdownCancelAll.countdown.minimum'], 'what the logger was told');
    },
  },
];

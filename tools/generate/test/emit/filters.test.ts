import type { FiltersRules } from '@openderivs/model';
import { expect, it } from 'vitest';
import { emitFilters } from '../../src/emit/filters.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

const target = targets.find(({ api }) => api === 'binance-usdm');
if (!target) throw new Error('There is no target.');

const rules: FiltersRules = {
  contracts: { operation: 'getThings', list: 'things' },
  by: 'kind',
  contract: {
    symbol: 'symbol',
    status: 'status',
    open: ['ON'],
    read: { tick: 'rules.PRICE.tick', step: { places: 'places' } },
  },
  order: {
    operations: ['newThing'],
    price: ['price'],
    quantity: ['size'],
    buys: [{ side: ['BUY'] }],
    sells: [{ side: ['SELL'] }],
    market: [{ type: ['MARKET'] }],
    closes: [{ reduceOnly: ['true'] }, { side: ['SELL'], positionSide: ['LONG', null] }],
  },
  bracket: { quote: 'cap' },
  position: { quantity: 'amount' },
  codes: { 'price-step': -1 },
};

it('emits what contracts and orders look like, without what only lint and scaffolding need', () => {
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, 'x-filters': rules };
  expect(plan(document, target).filters).toBe(rules);
  expect(emitFilters(plan(document, target), rules)).toBe(`// Generated from specs/binance-usdm. Do not edit.

import type { FiltersTable } from '@openderivs/client/filters';

/** What contracts and orders look like, and with which code the exchange refuses what breaks a rule. */
export const filters = {
  by: 'kind',
  contract: {
    symbol: 'symbol',
    status: 'status',
    open: ['ON'],
    read: { tick: 'rules.PRICE.tick', step: { places: 'places' } },
  },
  bracket: {
    quote: 'cap',
  },
  position: {
    quantity: 'amount',
  },
  codes: {
    'price-step': -1,
  },
  order: {
    price: ['price'],
    quantity: ['size'],
    buys: [{ side: ['BUY'] }],
    sells: [{ side: ['SELL'] }],
    market: [{ type: ['MARKET'] }],
    closes: [{ reduceOnly: ['true'] }, { side: ['SELL'], positionSide: ['LONG', null] }],
  },
} as const satisfies FiltersTable;
`);
});

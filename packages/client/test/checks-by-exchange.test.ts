import { expect, it } from 'vitest';
import { type ChecksTable, createChecks } from '../src/checks/index.ts';

const table: ChecksTable = {
  newOrder: {
    members: {
      force: { values: ['gtc', 'ioc'], anyCase: true },
      interval: { values: ['1m', '1M'] },
      until: { maximum: '253402300799000', time: true },
    },
    constraints: [{ variants: [{ when: { force: ['gtc'] }, require: ['price'] }, { when: { force: ['ioc', null] } }] }],
  },
};

const check = createChecks(table)([{ name: 'newOrder' }], undefined);
const told = (values: object): string | undefined => {
  try {
    check('newOrder', values as Record<string, unknown>, values);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

it('takes a value in another case where the exchange does, and knows what goes with it', () => {
  expect(told({ force: 'IOC' })).toBeUndefined();
  expect(told({ force: 'GTC', price: '1' })).toBeUndefined();
  expect(told({ force: 'GTC' })).toContain('price: is missing');
  expect(told({ force: 'GT' })).toContain('force: is "GT"');
});

it('takes a case that tells two values apart as it is', () => {
  expect(told({ interval: '1M' })).toBeUndefined();
  expect(told({ interval: '1h' })).toContain('interval: is "1h"');
});

it('takes the last date that there is, of fifteen digits, for milliseconds', () => {
  expect(told({ until: 253_402_300_799_000 })).toBeUndefined();
  expect(told({ until: '253402300799001' })).toContain('above 253402300799000');
  expect(told({ until: '1763683200000000' })).toContain('a time in microseconds; give milliseconds, 1763683200000');
});

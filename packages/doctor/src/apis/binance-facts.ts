import { fieldsOf } from './fields.ts';
import type { Fact } from './subject.ts';

const yesOrNo = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : 'not told');

/** What `dualSidePosition` says. */
export const positionMode = (data: unknown, name = 'position mode'): Fact => {
  const { dualSidePosition: isHedge } = fieldsOf(data);
  return { name, value: isHedge === true ? 'hedge' : isHedge === false ? 'one-way' : 'not told' };
};

/** What `multiAssetsMargin` says. */
export const assetsMode = (data: unknown): Fact => {
  const { multiAssetsMargin: isMulti } = fieldsOf(data);
  return {
    name: 'assets mode',
    value: isMulti === true ? 'multi-assets' : isMulti === false ? 'single-asset' : 'not told',
  };
};

/** What the account may do; the key may do less. */
export const rightsOf = (data: unknown): Fact => {
  const { canTrade } = fieldsOf(data);
  const isBarred = canTrade === false;
  return {
    name: 'account may trade',
    value: yesOrNo(canTrade),
    ...(isBarred && {
      advice: 'Open the futures account on the website, or ask why it is barred; no key can trade on it.',
    }),
  };
};

/** What no call of Binance's derivatives APIs tells of a key. */
export const untoldByBinance: readonly Fact[] = [
  {
    name: 'permissions and address restriction of the key',
    value:
      'no call of this API tells; see API Management on the website. A key that lacks one, or is used from another address, gets -2015.',
  },
];

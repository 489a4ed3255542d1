import { isOnThisMachine, type Place } from '../cli/place.ts';

/**
 * Why no order may be placed there; `undefined` where it is a test environment. An environment is one by its name. An
 * address of the caller's says nothing of what is behind it, so it counts only on this machine and called a sandbox.
 */
export const orderRefusal = ({ environment, baseUrl }: Place): string | undefined => {
  if (environment === 'production') {
    return '--orders places an order, and production trades real money. Name a test environment: --environment demo, testnet or sandbox.';
  }
  if (baseUrl === undefined) return undefined;
  return environment === 'sandbox' && isOnThisMachine(baseUrl)
    ? undefined
    : '--orders cannot tell what is behind an address of your own. Leave --base-url out, or give the address of a sandbox on this machine with --environment sandbox.';
};

import { hasExchangeCode } from '../errors/has-exchange-code.ts';
import type { CallOptions } from '../options.ts';

/** Which of Bitget's APIs takes the calls of an account: `@openderivs/bitget-mix` is for classic ones, `@openderivs/bitget-uta` for unified ones. */
export type AccountKind = 'classic' | 'unified';

/** A client of either package, by the one call that is asked of it. */
export type BitgetClient =
  | { getAccountSettings(params?: undefined, options?: CallOptions): PromiseLike<unknown> }
  | { getSingleAccount(params: typeof anyPair, options?: CallOptions): PromiseLike<unknown> };

/** The refusal of the other kind comes before anything is looked up, so any pair will do. */
const anyPair = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;

/**
 * Which kind of account the key of a client belongs to. Takes a client of `@openderivs/bitget-mix` or of
 * `@openderivs/bitget-uta`, makes one signed call that reads and changes nothing, and goes by whether the exchange takes it.
 *
 * Every account opened since 2026-05 is unified, and an older one may have been upgraded. `getAccountSettings` of
 * `@openderivs/bitget-uta` says more: its `accountMode` tells an upgrade or a switch that is running.
 *
 * A client of bitget-uta reads the account settings, so its key must be allowed to. A client of bitget-mix recognises a unified
 * account whatever its key may do: that refusal comes before the signature is checked, and therefore says nothing about the key.
 * Whatever tells neither kind is thrown as the call threw it: a wrong key, a missing permission, an elite trader's account
 * (40731), a limit, a network failure.
 *
 * @example
 * import { accountKind } from '@openderivs/client/bitget';
 *
 * const uta = createBitgetUta({ apiKey, secretKey, passphrase });
 * if ((await accountKind(uta)) === 'classic') console.log('use createBitgetMix of @openderivs/bitget-mix');
 */
export async function accountKind(client: BitgetClient, options?: CallOptions): Promise<AccountKind> {
  const isUnified = 'getAccountSettings' in client;
  try {
    await (isUnified ? client.getAccountSettings(undefined, options) : client.getSingleAccount(anyPair, options));
  } catch (error) {
    if (hasExchangeCode(error, '40084', '25245')) return 'classic';
    if (hasExchangeCode(error, '40085')) return 'unified';
    throw error;
  }
  return isUnified ? 'unified' : 'classic';
}

import { type Checks, type ChecksOptions, createChecks as create } from '@openderivs/client/checks';
import { checks } from './generated/checks.ts';
import type { OperationName } from './generated/operations.ts';

export type { Checks, ChecksOptions } from '@openderivs/client/checks';

/**
 * Checks of every call before it is signed and sent, by name and by verb: values, bounds, patterns and lengths of text, units of
 * time, and which parameters belong together. A call that the exchange would refuse ends as a `BadInputError` that names the
 * parameter, what would be right, and the `rule`. For programs that no compiler checks.
 *
 * Exchanges change what they take. A rule that only warns tells the client's `logger`, and the call is sent; one that is off is not
 * looked at. Rules are named one by one, as errors do, or by parameter, operation or kind.
 *
 * @example
 * const usdm = createBinanceUsdm({ ...credentials, checks: createChecks() });
 *
 * // What exchanges change most only warns.
 * const warning = createChecks({ warn: ['values', 'minimum', 'maximum'] });
 * const trading = createBinanceUsdm({ ...credentials, checks: warning, logger: console });
 */
export const createChecks = (options?: ChecksOptions<OperationName>): Checks => create(checks, options);

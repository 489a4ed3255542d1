import type { ApiDefinition } from '../api-definition.ts';
import type { Governor } from '../governor/governor.ts';
import type { AnyClientOptions } from '../options.ts';
import type { Holds } from './holds.ts';
import type { Send } from './prepared-call.ts';

/** What a governor has to know of an API. */
export type GovernedApi = Pick<ApiDefinition, 'operations' | 'limits'>;

/**
 * Makes what stands between a client and the exchange, where a governor governs it. `send` asks the exchange something that
 * has to be known first.
 */
export type CreateGate = (api: GovernedApi, options: AnyClientOptions, send: Send) => Holds | undefined;

/** The governor that a client with these options has, where it has one. */
export type GovernorOf = (api: Pick<GovernedApi, 'limits'>, options: AnyClientOptions) => Governor | undefined;

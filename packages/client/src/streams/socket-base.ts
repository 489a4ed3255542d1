import { BadInputError, badValue } from '@openderivs/signing';
import { chooseBase, isLoopback } from '../base-url.ts';
import type { AnyClientOptions } from '../options.ts';

/** Where sockets go: the environment's address, or the caller's. */
export function socketBase(
  servers: Readonly<Record<string, string>>,
  rest: AnyClientOptions,
  given: string | undefined,
): string {
  const { environment = 'production', baseUrl, allowInsecure } = rest;
  if (given !== undefined) {
    if (!/^wss?:/i.test(given))
      throw new BadInputError('baseUrl', 'is no address of sockets', 'give wss://, host and path');
    return written(chooseBase({}, { baseUrl: given.replace(/^ws/i, 'http'), allowInsecure }));
  }
  if (baseUrl !== undefined) {
    const base = chooseBase({}, { baseUrl, allowInsecure });
    // A sandbox has both at one address. Of any other server nobody knows where its sockets are.
    if (isLoopback(base)) return written(base);
    throw new BadInputError('baseUrl', 'is missing, and the client has one of its own', 'give that of the sockets too');
  }
  const server = Object.hasOwn(servers, environment) ? servers[environment] : undefined;
  if (server === undefined) {
    throw badValue('environment', environment, `a client of one with streams: ${Object.keys(servers).join(', ')}`);
  }
  return server;
}

const written = ({ origin, prefix }: { readonly origin: string; readonly prefix: string }): string =>
  origin.replace(/^http/, 'ws') + prefix;

import { BadInputError, badValue } from '@openderivs/signing';

/** Where calls go: the origin, and a path in front of the API's own when calls pass through a proxy. */
export interface Base {
  readonly origin: string;
  readonly prefix: string;
}

interface Choice {
  readonly environment?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly allowInsecure?: boolean | undefined;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Choose and check the address. A plain-http one off this machine would show key and orders on the way. */
export function chooseBase(servers: Readonly<Record<string, string>>, choice: Choice): Base {
  const { environment = 'production' } = choice;
  const text = choice.baseUrl ?? (Object.hasOwn(servers, environment) ? servers[environment] : undefined);
  if (text === undefined) throw badValue('environment', environment, `one of ${Object.keys(servers).join(', ')}`);
  // The whole is not repeated in an error: what stands beside host and path may be a password.
  const url = /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.href !== url.origin + url.pathname) {
    throw new BadInputError('baseUrl', 'is not the address of a server', 'give https://, host and path alone');
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !choice.allowInsecure) {
    throw new BadInputError('baseUrl', 'is plain http off this machine', 'use https, or set allowInsecure: true');
  }
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, '') };
}

/** Is the address on this machine? */
export const isLoopback = ({ origin }: Base): boolean => loopback.test(new URL(origin).hostname);

import { BadInputError } from '@openderivs/signing';

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
  const environment = choice.environment ?? 'production';
  const text = choice.baseUrl ?? (Object.hasOwn(servers, environment) ? servers[environment] : undefined);
  if (text === undefined) {
    throw new BadInputError('environment', `'${environment}' is not one of this API's`, `choose ${namesOf(servers)}`);
  }
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new BadInputError('baseUrl', 'is not a URL', "give one such as 'https://fapi.binance.com'");
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new BadInputError('baseUrl', `has the scheme ${url.protocol}`, 'give an https:// address');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new BadInputError('baseUrl', 'holds more than host and path', 'leave out user, password, query and fragment');
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !choice.allowInsecure) {
    throw new BadInputError('baseUrl', 'is plain http off this machine', 'use https, or set allowInsecure: true');
  }
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, '') };
}

const namesOf = (servers: object): string => Object.keys(servers).join(', ');

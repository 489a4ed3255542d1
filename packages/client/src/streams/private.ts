import { BadInputError } from '@openderivs/signing';
import type { ClientParts } from '../create-client.ts';
import type { Internals } from '../internals.ts';
import type { After } from './after.ts';
import type { ChannelRow, StreamsTable } from './channel-table.ts';
import type { StreamDialect } from './dialect.ts';
import type { Entrance } from './entrance.ts';
import { createKeyEntrance } from './key-entrance.ts';
import { createLoginEntrance } from './login.ts';
import { streamKeysOf } from './stream-key.ts';
import type { UserDataTable } from './user-data/table.ts';

export interface PrivateHost {
  readonly rest: object;
  readonly internals: Internals;
  readonly clock: ClientParts['clock'];
  readonly table: StreamsTable;
  readonly userData: UserDataTable | undefined;
  readonly dialect: StreamDialect;
  readonly base: string;
  readonly after: After;
}

/** How connections of private streams are let in: by a key in the address, or by a login. */
export function createPrivate(host: PrivateHost): (row: ChannelRow) => Entrance {
  const { rest, internals, clock, table, userData, dialect, base, after } = host;
  return ({ name, route, isNamed }) => {
    const rule = userData?.streamKey;
    if (isNamed && rule) {
      const keys = streamKeysOf({ rest, rule, after, timing: internals.timing });
      return createKeyEntrance(keys, base, rule, userData.channels.find(({ channel }) => channel === name)?.path);
    }
    const { login } = dialect;
    if (!login) throw new BadInputError('route', `${route} is an account's`, 'use userData()');
    return createLoginEntrance({ url: base + table.routes[route], login, clock, dialect: internals.dialect });
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pascal, type Target } from '@openderivs/generate';
import type { Document } from '@openderivs/model';
import type { Wishes } from './arguments.ts';
import { findTimeSource, type TimeSource } from './time-source.ts';

/** Everything that the files of a package are made from. */
export interface Facts {
  readonly target: Target;
  readonly document: Document;
  readonly title: string;
  readonly titleZh: string;
  readonly time: TimeSource;
  /** `@openderivs/<api>`. */
  readonly name: string;
  /** `BinanceCoinm`, the type of a client. */
  readonly client: string;
  /** `Binance`, as the names of its dialect and its options begin. */
  readonly exchange: string;
  readonly hasStreams: boolean;
  /** Whether its streams say how an account's events are taken in. */
  readonly hasUserData: boolean;
  /** The folders of specs/ that several APIs share and this one refers to. */
  readonly shared: readonly string[];
}

/** What a package outside of this workspace is written for. */
export interface OwnPackage {
  /** The release of the clients' runtime that it is made for. */
  readonly version: string;
  /** Whether that runtime speaks to the exchange; otherwise the package does, in src/exchange. */
  readonly isBuiltIn: boolean;
}

export function factsOf(workspace: string, target: Target, document: Document, wishes: Wishes): Facts {
  const { title, titleZh, time } = wishes;
  return {
    target,
    document,
    title,
    titleZh,
    time: findTimeSource(document, target.envelope, time),
    name: `@openderivs/${target.api}`,
    client: pascal(target.api),
    exchange: pascal(target.exchange),
    hasStreams: existsSync(join(workspace, 'specs', target.api, 'asyncapi.yaml')),
    hasUserData: existsSync(join(workspace, 'specs', target.api, 'user-data.yaml')),
    shared: sharedFolders(join(workspace, 'specs', target.api)),
  };
}

/** The functions of `/placing`, by the operation whose orders each looks up. */
export const placingOf = ({ target }: Facts): readonly (readonly [operation: string, name: string])[] =>
  Object.entries(target.placing ?? {});

/** Whether the description says what contracts take, so that an order can be judged before it is sent. */
export const hasFilters = ({ document }: Facts): boolean => document['x-filters'] !== undefined;

/** Whether its description says how orders are cancelled, changed and closed. */
export const hasOrders = ({ document }: Facts): boolean => document['x-orders'] !== undefined;

function sharedFolders(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const named = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\.\.\/([a-z\d-]+-shared)\//g)].map(([, name = '']) => name),
  );
  return [...new Set(named)].sort();
}

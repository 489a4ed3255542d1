import { badRequestPage } from '../../http/gateway-pages.ts';
import type { Reply } from '../../http/reply.ts';
import type { SocketRequest } from '../../sockets/protocol.ts';

/** Which of the routes of USDⓈ-M a stream is sent on. */
export type Route = 'public' | 'market' | 'private';

/** Where a path of Binance leads. */
export interface BinanceRoute {
  /** The path without names and keys. */
  readonly name: string;
  /** What is sent there: streams of one route, all of an unsplit host's, or what keys open. */
  readonly serves: Route | 'all';
  /** Whether frames come wrapped with the name of their stream, until a property changes it. */
  readonly combined: boolean;
  /** The streams and keys that the address names. */
  readonly names: readonly string[];
}

const split = (names: string): readonly string[] => names.split('/').filter((name) => name !== '');

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The first folder of a path, and what that serves. */
const folders: { readonly [api: string]: { readonly [folder: string]: BinanceRoute['serves'] } } = {
  // Without a folder only what is public is left of USDⓈ-M since 2026-04-23.
  'binance-usdm': {
    '': 'public',
    '/public': 'public',
    '/market': 'market',
    '/private': 'private',
    '/pm': 'private',
    '/pm-classic': 'private',
  },
  'binance-coinm': { '': 'all' },
  'binance-pm': { '/pm': 'private', '/pm-classic': 'private' },
};

const form = /^(?<folder>\/[a-z-]+)??\/(?<mode>ws|stream)(?:\/(?<names>.*))?$/;

/** A listen key and the events that are asked for of it. */
const keyNames = (query: URLSearchParams): readonly string[] => {
  const events = split(query.get('events') ?? '');
  return query
    .getAll('listenKey')
    .flatMap((key) => (events.length === 0 ? [key] : events.map((event) => `${key}@${event}`)));
};

/** Reads where a request leads; `undefined` where Binance listens for no WebSocket. */
export const readRoute = ({ api, path, query }: SocketRequest): BinanceRoute | Reply | undefined => {
  const { folder = '', mode = '', names = '' } = form.exec(path)?.groups ?? {};
  const serves = folders[api]?.[folder];
  if (serves === undefined || mode === '') return undefined;
  const given = new URLSearchParams(query.replaceAll('+', '%2B'));
  const streams = mode === 'stream' ? (given.get('streams') ?? '') : '';
  const inPath = decoded(names);
  if (inPath === undefined || streams.includes(',')) return badRequestPage;
  const keys = serves === 'public' || serves === 'market' ? [] : keyNames(given);
  return {
    name: `${folder}/${mode}`,
    serves,
    combined: mode === 'stream',
    names: [...split(inPath), ...split(streams), ...keys],
  };
};

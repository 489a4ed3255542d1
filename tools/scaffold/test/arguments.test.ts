import { bundles, findTargets, type Target } from '@openderivs/generate';
import type { Document } from '@openderivs/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseRequest } from '../src/arguments.ts';
import { findTimeSource } from '../src/time-source.ts';
import { root } from './support.ts';

const targets = findTargets(root);
const title = ['--title', 'Bitget v2 contract (mix) REST API'];

it('takes the api and what its package is called', () => {
  expect(parseRequest(['bitget-mix', ...title, '--time', 'getServerTime.serverTime'], targets)).toMatchObject({
    kind: 'scaffold',
    target: { api: 'bitget-mix' },
    wishes: { title: title[1], titleZh: title[1], time: 'getServerTime.serverTime' },
  });
});

it('shows how it is used', () => {
  expect(parseRequest(['--help'], targets)).toEqual({ kind: 'help' });
});

it.each([
  ['a misspelt api', ['bitget-mxi', ...title], /^There is no description of "bitget-mxi". Did you mean `bitget-mix`\?/],
  [
    'an api that nobody described',
    ['moon', ...title],
    /^There is no description of "moon". Write specs\/moon\/openapi.yaml/,
  ],
  ['no api', title, /^Give one api: binance-coinm, /],
  ['two apis', ['binance-pm', 'bitget-mix', ...title], /^Give one api: /],
  ['no title', ['bitget-mix'], /^--title is missing\. Say what the API is called/],
  ['an unknown flag', ['bitget-mix', '--tilte', 'x'], /The flags are --title, --title-zh, --time and --help\./],
  ['a time that is no property', ['bitget-mix', ...title, '--time', 'serverTime'], /Give it as operation\.property/],
])('refuses %s', (_what, args, message) => {
  expect(parseRequest(args, targets)).toEqual({ kind: 'wrong', message: expect.stringMatching(message) });
});

describe('the time of an exchange', () => {
  let bitget: Document;
  let pm: Document;
  beforeAll(async () => {
    const read = async (api: string): Promise<Document> => {
      const [bundle] = await bundles(
        root,
        targets.filter((target: Target) => target.api === api),
      );
      return JSON.parse(bundle?.text ?? '');
    };
    [bitget, pm] = [await read('bitget-mix'), await read('binance-pm')];
  });

  it('is found where one public call tells nothing else, in its envelope too', () => {
    const found = { operation: 'getServerTime', property: 'serverTime', asText: true };
    expect(findTimeSource(bitget, 'data', undefined)).toEqual(found);
    expect(findTimeSource(bitget, 'data', 'getServerTime.serverTime')).toEqual(found);
  });

  it.each([
    ['an operation that is not described', 'getTime.time', /operation "getTime", which is not described/],
    ['a property that is no time', 'getServerTime.time', /Its times \(format: unix-ms\) are: serverTime\./],
  ])('cannot be %s', (_what, wish, message) => {
    expect(() => findTimeSource(bitget, 'data', wish)).toThrow(message);
  });

  it('is asked for where no operation tells it', () => {
    expect(() => findTimeSource(pm, undefined, undefined)).toThrow(/^No public operation .* Say with --time/);
  });
});

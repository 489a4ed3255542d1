import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, StreamsDocument } from '@openderivs/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDescriptions } from '../src/descriptions.ts';
import { findSites } from '../src/find-sites.ts';
import { affected, type Level } from '../src/index.ts';
import { openProgram, readProject } from '../src/program.ts';
import { changesBetween } from '../src/touched.ts';

const specs = dirname(createRequire(import.meta.url).resolve('@openderivs/specs/binance-usdm.json'));
const bot = fileURLToPath(new URL('bot', import.meta.url));
const source = readFileSync(join(bot, 'bot.ts'), 'utf8').split('\n');

let next: string;
beforeEach(() => {
  next = mkdtempSync(join(tmpdir(), 'openderivs-next-'));
  cpSync(specs, next, { recursive: true });
});
afterEach(() => rmSync(next, { recursive: true, force: true }));

/** A description as JSON that a test may change anywhere. */
interface Loose {
  [key: string]: Loose;
}

/** Changes the descriptions of the release to go to. */
function describeOtherwise(change: (document: Loose, streams: Loose) => void): void {
  const files = ['binance-usdm.json', 'binance-usdm.streams.json'].map((file) => join(next, file));
  const [document, streams] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Document | StreamsDocument);
  change(document as unknown as Loose, streams as unknown as Loose);
  for (const [at, file] of files.entries()) writeFileSync(file, JSON.stringify([document, streams][at]));
}

// Reading the program takes longest, and nothing changes in it.
const program = openProgram(readProject(bot, '/'));

/** What is found, as `the line of the program | what changed`. */
async function found(levels: readonly Level[] = ['breaking']): Promise<string[]> {
  const [before, after] = [await readDescriptions(specs, '/'), await readDescriptions(next, '/')];
  const sites = findSites(program, changesBetween(before, after, levels));
  return sites.map(({ file, line, code, en }) => {
    expect(basename(file)).toBe('bot.ts');
    expect(source[line - 1]?.trim()).toBe(code);
    return `${code} | ${en}`;
  });
}

const schemas = (document: Loose): Loose => document.components?.schemas as Loose;

describe('a release that changes nothing', () => {
  it('touches nothing', async () => {
    expect(await affected({ from: specs, to: next, tsconfig: bot, levels: ['breaking', 'feature', 'patch'] })).toEqual(
      [],
    );
  });
});

describe('finds a call', () => {
  it('by name, and by the function that places with it', async () => {
    describeOtherwise(({ paths }) => {
      delete paths?.['/fapi/v1/order']?.post;
    });
    expect(await found()).toEqual([
      expect.stringMatching(/^const order = await usdm\.newOrder.*`newOrder`: is gone\.$/),
      expect.stringMatching(/^await placeOrder\(usdm, given\); .*`newOrder`: is gone\.$/),
    ]);
  });

  it('by path, and in what is gone through', async () => {
    describeOtherwise(({ paths }) => {
      delete paths?.['/fapi/v1/order']?.get;
      delete paths?.['/fapi/v1/userTrades'];
    });
    expect(await found()).toEqual([
      expect.stringMatching(/client\.GET\('\/fapi\/v1\/order'.*`queryOrder`: is gone/),
      expect.stringMatching(/iterate\(usdm, 'getAccountTradeList'.*`getAccountTradeList`: is gone/),
    ]);
  });

  it('of a stream', async () => {
    describeOtherwise((_, { channels }) => {
      delete channels?.aggTrade;
    });
    expect(await found()).toEqual([expect.stringMatching(/streams\.aggTrade.*stream `aggTrade`: is gone/)]);
  });

  it('that leaves out a parameter which is required now, and not one that gives it', async () => {
    describeOtherwise(({ paths }) => {
      const parameters = paths?.['/fapi/v1/order']?.get?.parameters as unknown as {
        $ref?: string;
        required?: boolean;
      }[];
      const at = parameters.findIndex(({ $ref }) => $ref?.endsWith('/OrigClientOrderId'));
      parameters[at] = { ...parameters[at], required: true };
      const orderId = parameters.findIndex(({ $ref }) => $ref?.endsWith('/OrderId'));
      parameters[orderId] = { ...parameters[orderId], required: true };
    });
    expect((await found()).filter((line) => line.includes('required'))).toEqual([
      expect.stringMatching(/client\.GET.*the parameter `origClientOrderId` is required now/),
    ]);
  });

  it('that gives a parameter which is no longer taken, or a value', async () => {
    describeOtherwise((document) => {
      const side = schemas(document).NewOrderType as unknown as { enum: string[] };
      side.enum = ['LIMIT'];
    });
    const calls = (await found()).filter((line) => line.includes('no longer takes `MARKET`'));
    expect(calls).toEqual([
      expect.stringMatching(/^const order = await usdm\.newOrder/),
      expect.stringMatching(/^await placeOrder\(usdm, given\)/),
    ]);
  });
});

describe('finds a read of a field', () => {
  it('by member, and in a pattern', async () => {
    describeOtherwise((document) => {
      delete schemas(document).OrderResult?.properties?.origQty;
      delete schemas(document).OrderResult?.properties?.orderId;
    });
    const lines = await found();
    expect(lines).toEqual([
      expect.stringMatching(/String\(order\.orderId\).*the field `orderId` is gone/),
      expect.stringMatching(/^const \{ origQty \} = order; .*the field `origQty` is gone/),
    ]);
  });

  it('of an event', async () => {
    describeOtherwise((_, streams) => {
      delete schemas(streams).AggTradeEvent?.properties?.p;
    });
    expect(await found()).toEqual([expect.stringMatching(/event\.p\).*the field `p` is gone/)]);
  });

  it('that is compared with a value which no longer comes, and not one compared with another', async () => {
    describeOtherwise((document) => {
      const status = schemas(document).OrderStatus as unknown as { enum: string[] };
      status.enum = status.enum.filter((value) => value !== 'FILLED');
    });
    const lines = await found(['feature']);
    expect(lines.some((line) => line.startsWith("if (order.status === 'FILLED')"))).toBe(true);
    describeOtherwise((document) => {
      (schemas(document).OrderStatus as unknown as { enum: string[] }).enum.push('FILLED');
      const status = schemas(document).OrderStatus as unknown as { enum: string[] };
      status.enum = status.enum.filter((value) => value !== 'NEW');
    });
    expect((await found(['feature'])).some((line) => line.startsWith('if (order.status'))).toBe(false);
  });
});

describe('finds besides', () => {
  it('an imported type that is gone', async () => {
    describeOtherwise((document) => {
      const side = schemas(document).OrderSide as Loose;
      schemas(document).Side = side;
      const text = JSON.stringify(document).replaceAll('#/components/schemas/OrderSide"', '#/components/schemas/Side"');
      for (const key of Object.keys(document)) delete document[key];
      Object.assign(document, JSON.parse(text));
      delete schemas(document).OrderSide;
    });
    expect(await found()).toEqual([expect.stringMatching(/^import .*OrderSide.*`OrderSide`: is no longer a type/)]);
  });

  it('an error code that says something else of a write', async () => {
    describeOtherwise((document) => {
      (document['x-error-codes']?.['-2019'] as unknown as { outcome: string }).outcome = 'unknown';
    });
    expect(await found()).toEqual([
      expect.stringMatching(/hasExchangeCode\(error, -2019\).*error code -2019: says `unknown`/),
    ]);
  });

  it('where clients are made, for what holds for the whole API', async () => {
    describeOtherwise((document) => {
      (document.servers as unknown as { url: string }[])[0] = {
        url: 'https://fapi2.binance.com',
        description: 'production: real money.',
      } as { url: string };
    });
    expect(await found()).toContainEqual(
      expect.stringMatching(/^const usdm = createBinanceUsdm.*server production: is at another address/),
    );
  });
});

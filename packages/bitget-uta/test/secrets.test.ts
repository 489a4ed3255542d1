import { inspect } from 'node:util';
import type { Logger, Transport, TransportAnswer } from '@openderivs/client';
import { TransportFailure } from '@openderivs/client';
import { readBundle } from '@openderivs/described';
import { describe, expect, it } from 'vitest';
import { type BitgetUta, createBitgetUta } from '../src/index.ts';

/** What a caller chooses for a new key, and what the exchange makes for it; blanks and signs as people and machines use them. */
const passphrase = 'CANARY "pass\\phrase" 1';
const secret = 'CANARYsecret0123456789abcdef';
const newKey = 'CANARYkey0123456789abcdef';

const calls: Readonly<Record<string, (uta: BitgetUta) => Promise<unknown>>> = {
  createSubAccountApiKey: (uta) =>
    uta.createSubAccountApiKey({
      subUid: '1',
      note: 'grid',
      type: 'read_only',
      passphrase,
      permissions: ['uta_trade'],
      ips: [],
    } as never),
  modifySubAccountApiKey: (uta) => uta.modifySubAccountApiKey({ apiKey: newKey, passphrase, ips: ['127.0.0.1'] }),
  createAgentSubAccount: (uta) => uta.createAgentSubAccount({ username: 'grid', passphrase }),
  'createAgentSubAccount by path': async (uta) => {
    const { error, response } = await uta.POST('/api/v3/user/sub-account/agent-create', {
      body: { username: 'grid', passphrase },
    });
    throw new Error(JSON.stringify([error, [...response.headers], await response.text()]));
  },
  deleteSubAccountApiKey: (uta) => uta.deleteSubAccountApiKey({ apiKey: newKey }),
};

const given = { code: '00000', msg: 'success', data: { username: 'grid', apiKey: newKey, secret, note: null } };

const answers: Readonly<Record<string, (body: string) => Partial<TransportAnswer>>> = {
  'a refusal that quotes the body': (body) => ({ text: JSON.stringify({ code: '40017', msg: `invalid: ${body}` }) }),
  'a refusal that repeats the parameters': (body) => ({
    text: JSON.stringify({ code: '40017', msg: 'invalid', data: JSON.parse(body) }),
  }),
  'a refusal with an unknown outcome': (body) => ({ text: JSON.stringify({ code: '40010', msg: body, data: given }) }),
  'a page that quotes the body': (body) => ({ status: 502, text: `<pre>${body}</pre>` }),
  'a page that quotes the body as a web page would': (body) => ({
    status: 502,
    text: `<pre>${body.replaceAll('"', '&quot;')}</pre>`,
  }),
  'the new key under the status of a failure': () => ({ status: 500, text: JSON.stringify(given) }),
  'the new key, cut short': () => ({ status: 200, text: JSON.stringify(given).slice(0, -12) }),
  'the new key, cut within its secret': () => ({ status: 200, text: JSON.stringify(given).slice(0, -24) }),
  'the new key, quoted by a proxy': () => ({ status: 504, text: JSON.stringify({ upstream: JSON.stringify(given) }) }),
  'a header that quotes the body': (body) => ({ status: 400, text: '{}', headers: { 'x-debug': body } }),
};

/** Everything that a person or a log could make of a value. */
function shown(value: unknown): string {
  const texts = [inspect(value, { showHidden: true, depth: null, maxStringLength: null }), String(value)];
  for (let at = value; at !== undefined; at = at instanceof Error ? at.cause : undefined) {
    texts.push(JSON.stringify(at) ?? '');
    if (at instanceof Error) texts.push(at.message, at.stack ?? '');
  }
  return texts.join('\n');
}

/** What the failure of a call shows, and all that was logged and told to hooks meanwhile. */
async function seenOf(call: (uta: BitgetUta) => Promise<unknown>, send: Transport['send']): Promise<string> {
  const told: unknown[] = [];
  const tell = (...facts: unknown[]) => {
    told.push(facts);
    return (end: unknown) => {
      told.push(end);
    };
  };
  const logger: Logger = { debug: tell, warn: tell };
  const uta = createBitgetUta({
    apiKey: 'key',
    secretKey: 'secret',
    passphrase: 'pass',
    retry: { attempts: 2, baseDelay: 1 },
    logger,
    hooks: { onCall: tell, onAttempt: tell },
    transport: { send },
  });
  const failure = await call(uta).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(Error);
  expect(told.length).toBeGreaterThan(1);
  return shown([failure, uta, told]) + shown(failure);
}

describe.each(Object.entries(calls))('%s shows no key, secret or passphrase', (_, call) => {
  it.each(Object.entries(answers))('in %s', async (_title, answer) => {
    const seen = await seenOf(call, async ({ body = '' }) => ({ status: 400, headers: {}, text: '', ...answer(body) }));
    expect(seen).not.toContain('CANARY');
  });

  it('in the error of a transport that quotes the body', async () => {
    const seen = await seenOf(call, async ({ body }) => {
      const cause = new Error(`could not send ${body}`, { cause: new Error(String(body)) });
      throw new TransportFailure('network', 'sent', { cause });
    });
    expect(seen).not.toContain('CANARY');
  });
});

it('shows nothing of a body that was made to text too early', async () => {
  const uta = createBitgetUta({ apiKey: 'key', secretKey: 'secret', passphrase: 'pass' });
  const body = JSON.stringify({ passphrase, username: 'grid' }) as never;
  const seen = await Promise.all(
    [uta.createAgentSubAccount(body), uta.POST('/api/v3/user/sub-account/agent-create', { body })].map((call) =>
      call.then(shown, shown),
    ),
  );
  for (const text of seen) {
    expect(text).toContain('params: is JSON text; give an object');
    expect(text).not.toContain('CANARY');
  }
});

it('gives a new key to who asked for it', async () => {
  const send = async () => ({ status: 200, headers: {}, text: JSON.stringify(given) });
  const uta = createBitgetUta({ apiKey: 'key', secretKey: 'secret', passphrase: 'pass', transport: { send } });
  expect(await uta.createAgentSubAccount({ username: 'grid', passphrase })).toEqual(given.data);
});

it('are all operations that send or answer such a thing', () => {
  const { paths, components } = readBundle('bitget-uta');
  const schemas = Object.entries(components?.schemas ?? {});
  /** What a part of the description says, with all that it refers to. */
  const wholeOf = (part: unknown): string => {
    const text = JSON.stringify(part);
    const used = schemas.filter(([name]) => text.includes(`/schemas/${name}"`));
    return [text, ...used.map(([, schema]) => wholeOf(schema))].join();
  };
  const found = Object.values(paths ?? {})
    .flatMap((item) => [item.get ?? {}, item.post ?? {}])
    .flatMap(({ operationId, ...operation }) =>
      /"(passphrase|secret\w*|apiKey)":\{/.test(wholeOf(operation)) ? [operationId] : [],
    );
  // The list of keys has their names, which are no secret to the account that they belong to.
  const tested = Object.keys(calls).filter((name) => !name.includes(' '));
  expect(found.sort()).toEqual([...tested, 'getSubAccountApiKeys'].sort());
});

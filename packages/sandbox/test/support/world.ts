import { createHmac } from 'node:crypto';
import { onTestFinished } from 'vitest';
import {
  type Api,
  createVirtualTime,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
  type VirtualTime,
  type WorldOptions,
} from '../../src/index.ts';
import type { Answer } from './answer.ts';
import { type Parameters, query } from './binance.ts';
import { conform } from './conform.ts';

/** When the worlds of tests begin: a Thursday. */
export const worldStart = Date.UTC(2026, 0, 1);

interface Given {
  readonly query?: Parameters;
  readonly body?: object;
}

type Call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, given?: Given) => Promise<Answer>;

/** Signed calls without sockets, held against their descriptions. */
const callsOf =
  (sandbox: Sandbox, time: VirtualTime, api: Api): Call =>
  async (method, path, given = {}) => {
    const { binance, bitget } = sandbox.credentials;
    const sign = (secret: string, text: string, form: 'hex' | 'base64'): string =>
      createHmac('sha256', secret).update(text).digest(form);
    const timestamp = String(sandbox.clock.now());
    const body = given.body === undefined ? undefined : JSON.stringify(given.body);
    const payload = query({ ...given.query, timestamp });
    const plain = given.query === undefined ? path : `${path}?${query(given.query)}`;
    const key = api === 'bitget-uta' ? bitget.unified : bitget.hmac;
    const request = api.startsWith('binance')
      ? {
          target: `${path}?${payload}&signature=${sign(binance.hmac.secretKey, payload, 'hex')}`,
          headers: { 'X-MBX-APIKEY': binance.hmac.apiKey },
        }
      : {
          target: plain,
          headers: {
            'ACCESS-KEY': key.apiKey,
            'ACCESS-SIGN': sign(key.secretKey, `${timestamp}${method}${plain}${body ?? ''}`, 'base64'),
            'ACCESS-TIMESTAMP': timestamp,
            'ACCESS-PASSPHRASE': key.passphrase,
            'Content-Type': 'application/json',
          },
        };
    const transport = sandbox.transport(api, { sleep: time.sleep });
    const { status, headers, text } = await transport.send({
      ...{ ...request, method, body },
      ...{ signal: undefined, timeout: 60_000 },
    });
    const answer = { status, headers: new Headers(headers), text, json: JSON.parse(text) };
    // Descriptions are read from files, during which no time may pass.
    await time.hold(conform(api, method, path, answer));
    return answer;
  };

export interface TestWorld {
  readonly time: VirtualTime;
  readonly sandbox: Sandbox;
  readonly usdm: Call;
  readonly coinm: Call;
  readonly pm: Call;
  readonly mix: Call;
  readonly uta: Call;
}

/** A sandbox with a world on virtual time, for one test. */
export const startWorld = async (world: WorldOptions = {}, options: SandboxOptions = {}): Promise<TestWorld> => {
  const time = world.time ?? createVirtualTime(worldStart);
  const sandbox = await startSandbox({ ...options, world: { ...world, time } });
  onTestFinished(() => sandbox.close());
  const calls = (api: Api): Call => callsOf(sandbox, time, api);
  return {
    ...{ time, sandbox },
    ...{ usdm: calls('binance-usdm'), coinm: calls('binance-coinm'), pm: calls('binance-pm') },
    ...{ mix: calls('bitget-mix'), uta: calls('bitget-uta') },
  };
};

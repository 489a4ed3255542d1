import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import { binance } from './support/binance.ts';
import { useSandbox } from './support/sandbox.ts';

const mebibyte = 1024 * 1024;

/** Posts a body in pieces, its length told beforehand or not, and gives the answer and whether the connection ended. */
const post = (url: string, bytes: number, headers: { readonly [name: string]: string } = {}) =>
  new Promise<{ status: number | undefined; type: string | undefined; connection: string | undefined; body: string }>(
    (resolve, reject) => {
      const sent = request(url, { method: 'POST', headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        const { 'content-type': type, connection } = response.headers;
        response.on('end', () => resolve({ status: response.statusCode, type, connection, body }));
      });
      sent.on('error', reject);
      for (let left = bytes; left > 0; left -= 65_536) sent.write('a'.repeat(Math.min(left, 65_536)));
      sent.end();
    },
  );

describe('a body', () => {
  const sandbox = useSandbox({ apis: ['binance-usdm', 'bitget-mix'] });
  const order = () => `${sandbox().urls['binance-usdm']}/fapi/v1/order`;

  it.each([
    ['told beforehand', { 'content-length': String(3 * mebibyte) }],
    ['sent in pieces', { 'transfer-encoding': 'chunked' }],
  ])('of more than 1 MiB, %s, is refused by the gateway, which ends the connection', async (_how, headers) => {
    sandbox().faults.add({ kind: 'html-502' });
    const { status, type, connection, body } = await post(order(), 3 * mebibyte, headers);
    expect({ status, type, connection }).toEqual({ status: 413, type: 'text/html', connection: 'close' });
    expect(body).toContain('<title>413 Request Entity Too Large</title>');
    expect(sandbox().calls).toMatchObject([{ operationId: 'newOrder', body: [], executed: false, status: 413 }]);
    expect(sandbox().calls[0]?.fault).toBeUndefined();
  });

  it('of 1 MiB is judged like any other', async () => {
    expect((await post(order(), mebibyte)).status).toBe(401);
    expect((await post(`${sandbox().urls['bitget-mix']}/api/v2/mix/order/place-order`, mebibyte)).status).toBe(400);
  });

  it('without an end is read up to the limit and no further than a gateway reads', async () => {
    const answered = new Promise<number | undefined>((resolve) => {
      let status: number | undefined;
      const sent = request(order(), { method: 'POST' }, ({ statusCode }) => {
        status = statusCode;
      });
      sent.once('error', () => resolve(status)).once('close', () => resolve(status));
      const write = (): void => {
        if (!sent.destroyed) sent.write('a'.repeat(mebibyte), () => setImmediate(write));
      };
      write();
    });
    expect(await answered).toBe(413);
  });

  it('may be as large as the sandbox was asked to take', async () => {
    const small = await startSandbox({ apis: ['binance-usdm'], bodyLimit: 10 });
    const url = `${small.urls['binance-usdm']}/fapi/v1/order`;
    expect((await post(url, 10)).status).toBe(401);
    expect((await post(url, 11)).status).toBe(413);
    const direct = small.transport('binance-usdm');
    const call = { method: 'POST', target: '/fapi/v1/order', headers: {}, signal: undefined, timeout: 60_000 };
    expect((await direct.send({ ...call, body: 'a=1' })).status).toBe(401);
    expect((await direct.send({ ...call, body: 'ä'.repeat(6) })).status).toBe(413);
    await small.close();
  });
});

describe('the calls that are kept', () => {
  it('are the newest ones, while executions counts all', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'], keptCalls: 3 });
    const call = binance(() => sandbox, 'binance-usdm');
    for (let leverage = 1; leverage <= 5; leverage += 1) {
      await call('POST', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage, timestamp: Date.now() });
    }
    await call('GET', '/fapi/v1/nothing');
    expect(sandbox.calls.map(({ status }) => status)).toEqual([200, 200, 404]);
    expect(sandbox.executions('changeInitialLeverage')).toBe(5);
    expect(sandbox.executions('changeInitialLeverage', 'binance-usdm')).toBe(5);
    expect(sandbox.executions('changeInitialLeverage', 'binance-coinm')).toBe(0);
    sandbox.reset();
    expect(sandbox.calls).toEqual([]);
    expect(sandbox.executions('changeInitialLeverage')).toBe(0);
    await sandbox.close();
  });

  it('are ten thousand unless asked for otherwise', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'] });
    const direct = sandbox.transport('binance-usdm', { sleep: () => new Promise(() => {}) });
    const read = { method: 'GET', headers: {}, body: undefined, signal: undefined, timeout: 1 };
    for (let call = 0; call < 10_050; call += 1) await direct.send({ ...read, target: `/${call}` });
    expect(sandbox.calls).toHaveLength(10_000);
    expect([sandbox.calls[0]?.path, sandbox.calls.at(-1)?.path]).toEqual(['/50', '/10049']);
    await sandbox.close();
  });

  it('are a number', async () => {
    await expect(startSandbox({ keptCalls: -1 })).rejects.toThrow('keptCalls must be a number from 0 on, but is -1.');
    await expect(startSandbox({ bodyLimit: Number.NaN })).rejects.toThrow('bodyLimit must be a number from 0 on');
  });
});

describe('an address to listen on', () => {
  it('is not empty, which would be every address of the machine', async () => {
    await expect(startSandbox({ host: '' })).rejects.toThrow('host must be an address, such as 127.0.0.1');
    await expect(startSandbox({ ui: { host: '' } })).rejects.toThrow('ui.host must be an address');
  });
});

describe('many calls at once', () => {
  const sandbox = useSandbox({ apis: ['binance-usdm'] });

  it('are answered, 500 over connections of their own', async () => {
    const call = binance(sandbox, 'binance-usdm');
    const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '9000' };
    const answers = await Promise.all(Array.from({ length: 500 }, () => call('POST', '/fapi/v1/order', order)));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(sandbox().executions('newOrder')).toBe(500);
  }, 60_000);

  // What the system holds for a listener; 128 where it does not say.
  const setting = '/proc/sys/net/core/somaxconn';
  const held = existsSync(setting) ? Number(readFileSync(setting, 'utf8')) : 128;

  it('find a connection while the sandbox is busy with something else', () => {
    const wanted = Math.min(900, held);
    const { port } = new URL(sandbox().urls['binance-usdm']);
    // This process stands still until the other one has ended: nothing is taken meanwhile.
    const program = `
      let open = 0;
      const done = () => { process.stdout.write(String(open)); process.exit(); };
      for (let each = 0; each < ${wanted}; each += 1) {
        require('node:net').connect(${port}, '127.0.0.1', () => { open += 1; if (open === ${wanted}) done(); });
      }
      setTimeout(done, 60_000);`;
    expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toBe(String(wanted));
  });
});

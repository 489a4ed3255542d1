import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/index.ts';
import { launchChromium, withoutChromium } from './support/chromium.ts';

/** How long a busy machine may take; no test measures it. */
const patience = { timeout: 100_000 };

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(withoutChromium)('the page in a browser', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let context: BrowserContext;
  let page: Page;
  /** What the page asked for, and what went wrong in it. */
  let asked: string[] = [];
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    sandbox = await startSandbox({ apis: ['binance-usdm', 'bitget-mix'], world: { seed: 7 }, ui: true });
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });
  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
    context = await browser.newContext({ locale: 'en-US', ...options });
    context.setDefaultTimeout(patience.timeout);
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.goto(sandbox.uiUrl ?? '');
    await page.getByRole('img', { name: /BTCUSDT/ }).waitFor();
  };
  beforeEach(() => {
    sandbox.reset();
    [asked, troubles] = [[], []];
  });
  afterEach(async () => {
    await context?.close();
    expect(troubles).toEqual([]);
  });

  const key = () => sandbox.credentials.binance.hmac;
  const send = async (method: string, path: string, query: string, signed?: (text: string) => string) => {
    const text = `${query}&timestamp=${sandbox.clock.now()}`;
    const signature = createHmac('sha256', key().secretKey)
      .update(signed?.(text) ?? text)
      .digest('hex');
    const headers = { 'x-mbx-apikey': key().apiKey };
    return fetch(`${sandbox.urls['binance-usdm']}${path}?${text}&signature=${signature}`, { method, headers });
  };
  const limit = 'symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=2&price=60000';

  const violations = async (): Promise<string[]> => {
    // By the debugger, as the page's policy lets no other script in.
    await page.evaluate(readFileSync(axe, 'utf8'));
    const results: AxeResults = await page.evaluate('axe.run()');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };

  it('asks nobody but its own server, and shows what there is', async () => {
    await send('POST', '/fapi/v1/order', limit);
    await send('POST', '/fapi/v1/order', 'symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.5');
    await open();
    const calls = page.getByRole('region', { name: 'Calls', exact: true }).first();
    await calls.getByText('POST /fapi/v1/order').first().waitFor();
    expect(await calls.getByRole('row').count()).toBe(3);
    const book = page.getByRole('region', { name: 'Order book' });
    await book.getByRole('row', { name: /bid 60,000 2 2/ }).waitFor();
    const accounts = page.getByRole('region', { name: 'Accounts' });
    await accounts.getByRole('row', { name: /binance usdm BTCUSDT 4000000001 BUY LIMIT 60,000/ }).waitFor();
    await accounts.getByRole('row', { name: /binance usdm BTCUSDT 0\.5 .* 20 × crossed/ }).waitFor();
    await page.getByRole('img', { name: /1 own fills are marked/ }).waitFor();
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([sandbox.uiUrl]));
    expect(asked.length).toBeGreaterThan(4);
  });

  it('speaks both languages, in both themes, and remembers them', async () => {
    await open({ locale: 'zh-CN' });
    await page.getByRole('heading', { name: '订单簿' }).waitFor();
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { name: 'Order book' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByLabel('Theme').selectOption('dark');
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const isDark = () => page.evaluate('document.documentElement.dataset.theme');
    await expect.poll(isDark, patience).toBe('dark');
    const dark = await ground();
    await page.reload();
    await page.getByRole('heading', { name: 'Order book' }).waitFor();
    await expect.poll(ground, patience).toBe(dark);
    await page.getByLabel('Theme').selectOption('light');
    await expect.poll(ground, patience).not.toBe(dark);
  });

  /** Goes on with the tabulator until something of that role and name has the focus. */
  const tabTo = async (name: RegExp, role: string): Promise<void> => {
    for (let count = 0; count < 150; count += 1) {
      await page.keyboard.press('Tab');
      const wanted = page.getByRole(role as 'button', { name }).and(page.locator(':focus'));
      if ((await wanted.count()) > 0) return;
    }
    throw new Error(`The tabulator never came to ${role} ${name}.`);
  };

  it('is used by keyboard alone', async () => {
    await open();
    await tabTo(/^New price$/, 'textbox');
    await page.keyboard.type('71000');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('BTCUSDT now costs 71000.').waitFor();
    expect(Number(sandbox.price('BTCUSDT'))).toBeGreaterThan(70_000);

    await tabTo(/^Pause$/, 'button');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('The world is paused.').waitFor();
    const before = sandbox.clock.now();
    await tabTo(/^8 hours$/, 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Passed: 8 hours.').waitFor();
    expect(sandbox.clock.now() - before).toBe(28_800_000);

    await tabTo(/^Fault$/, 'combobox');
    // Typing chooses: the faults are listed by their names.
    await page.keyboard.type('503-unav');
    await page.keyboard.press('Tab');
    await tabTo(/^Switch on$/, 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /calls 503-unavailable/ }).waitFor();
    expect((await send('POST', '/fapi/v1/order', limit)).status).toBe(503);
    expect((await send('POST', '/fapi/v1/order', limit)).status).toBe(200);
    await page.getByText('No fault waits.').waitFor();

    await tabTo(/^POST/, 'button');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('region', { name: 'How POST /fapi/v1/order was judged' });
    await detail.waitFor();
    await page
      .getByRole('heading', { name: 'How POST /fapi/v1/order was judged' })
      .and(page.locator(':focus'))
      .waitFor();
    await tabTo(/^Close$/, 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^POST/ }).first().and(page.locator(':focus')).waitFor();
  });

  it('explains a signature that is wrong', async () => {
    await send('POST', '/fapi/v1/order', limit, (text) => text.split('&').reverse().join('&'));
    await open();
    await page.getByRole('button', { name: 'POST /fapi/v1/order' }).click();
    const detail = page.getByRole('region', { name: 'How POST /fapi/v1/order was judged' });
    await detail.getByText('The parameters were signed in another order than they were sent.').waitFor();
    expect(await detail.getByRole('listitem').allTextContents()).toEqual([
      '✓ Rate limits: passed',
      '✓ Key is known: passed',
      '✓ Time is within the window: passed',
      '✗ Signature: refused here',
      '· Rights of the key: not judged',
      '· Parameters: not judged',
    ]);
    expect(await detail.locator('mark').count()).toBe(2);
    expect(await page.content()).not.toContain(key().secretKey);
    expect(await page.content()).not.toContain(key().apiKey);
  });

  it('moves through the bars of the chart with the arrow keys', async () => {
    await send('POST', '/fapi/v1/order', limit);
    await open();
    await page.getByRole('button', { name: '1 hour' }).click();
    await page.getByRole('status').getByText('Passed: 1 hour.').waitFor();
    const look = page.getByRole('slider', { name: 'Look at a bar' });
    await expect.poll(async () => Number(await look.getAttribute('max')), patience).toBeGreaterThan(50);
    await look.focus();
    const text = await look.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => look.getAttribute('aria-valuetext'), patience).not.toBe(text);
  });

  const states: readonly (readonly [string, () => Promise<void>])[] = [
    ['at rest', async () => {}],
    [
      'with orders, faults and the detail of a call',
      async () => {
        await page.getByRole('button', { name: /^POST/ }).last().click();
        await page.locator('.detail pre').first().waitFor();
        await page.locator('.faults td').first().waitFor();
        await page.locator('details summary').click();
      },
    ],
  ];

  const viewports = { desk: { width: 1400, height: 1000 }, phone: { width: 380, height: 800 } } as const;
  // Each two of language, theme and place together; every night all three, with `npm run sandbox-page`.
  const pairs = [
    ['en', 'light', 'desk'],
    ['en', 'dark', 'phone'],
    ['zh-CN', 'light', 'phone'],
    ['zh-CN', 'dark', 'desk'],
  ] as const;
  const others = [
    ['en', 'light', 'phone'],
    ['en', 'dark', 'desk'],
    ['zh-CN', 'light', 'desk'],
    ['zh-CN', 'dark', 'phone'],
  ] as const;

  describe.each(process.env.WHOLE_PAGE ? [...pairs, ...others] : pairs)(
    'in the language %s with the theme %s, on a %s',
    (locale, theme, place) => {
      it('passes axe', async () => {
        await send('POST', '/fapi/v1/order', limit, (text) => text.replace('quantity=2', 'quantity=3'));
        await send('POST', '/fapi/v1/order', limit);
        sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '-0.5' });
        sandbox.faults.add({ kind: 'code', code: -1000, api: 'bitget-mix' });
        await open({ locale, colorScheme: theme, viewport: viewports[place] });
        for (const [state, reach] of states) {
          await reach();
          expect([state, await violations()]).toEqual([state, []]);
        }
        const root = 'document.documentElement';
        expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBeLessThanOrEqual(0);
      });
    },
  );
});

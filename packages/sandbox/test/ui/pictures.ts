// Takes the pictures of the READMEs: `npm run pictures`. It needs Chromium and a font with Chinese characters.
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../../src/index.ts';
import { launchChromium } from './support/chromium.ts';
import { act } from './support/page-server.ts';

const folder = new URL('../../', import.meta.url);

const sandbox = await startSandbox({
  apis: ['binance-usdm', 'bitget-mix'],
  market: true,
  world: { seed: 7, from: '2026-01-01T08:00:00Z' },
  ui: true,
});

const send = async (query: string, as: 'hmac' | 'second' = 'hmac', signed = (text: string): string => text) => {
  const { apiKey, secretKey } = sandbox.credentials.binance[as];
  const text = `symbol=BTCUSDT&${query}&timestamp=${sandbox.clock.now()}`;
  const signature = createHmac('sha256', secretKey).update(signed(text)).digest('hex');
  const url = `${sandbox.urls['binance-usdm']}/fapi/v1/order?${text}&signature=${signature}`;
  await fetch(url, { method: 'POST', headers: { 'x-mbx-apikey': apiKey } });
};

const around = (ticks: number): string => (Number(sandbox.price('BTCUSDT')) + ticks * 0.1).toFixed(1);
const limit = (side: string, ticks: number): string =>
  `side=${side}&type=LIMIT&timeInForce=GTC&quantity=0.5&price=${around(ticks)}`;
const pass = (minutes: number) => act(sandbox, { do: 'pass-time', milliseconds: minutes * 60_000 });

/** An hour and a half in which one account quotes and the other one takes. */
const trade = async (): Promise<void> => {
  await act(sandbox, { do: 'pause' });
  await pass(45);
  for (const side of ['BUY', 'SELL', 'BUY', 'BUY', 'SELL']) {
    await send(`side=${side}&type=MARKET&quantity=0.2`, 'second');
    await pass(9);
  }
  for (const ticks of [-8, -4]) await send(limit('BUY', ticks));
  for (const ticks of [4, 8]) await send(limit('SELL', ticks));
  await act(sandbox, {
    do: 'add-fault',
    where: 'call',
    rule: { kind: '503-unknown', operation: 'newOrder', after: 20 },
  });
  await send(limit('SELL', 900), 'second');
  await send('side=BUY&type=MARKET&quantity=0.10', 'hmac', (text) => text.replace('0.10', '0.1'));
};

/** Without a font, every Chinese character is the same empty box. */
const looksOf = (text: string): string => `(() => {
  const context = document.createElement('canvas').getContext('2d');
  context.font = '20px sans-serif';
  context.fillText('${text}', 0, 20);
  return context.getImageData(0, 0, 24, 24).data.join();
})()`;

const pictures = [
  { locale: 'en', colorScheme: 'light', end: '' },
  { locale: 'zh-CN', colorScheme: 'light', end: '.zh-CN' },
] as const;

const browser = await launchChromium();
try {
  await trade();
  for (const { locale, colorScheme, end } of pictures) {
    const context = await browser.newContext({ locale, colorScheme, viewport: { width: 1280, height: 820 } });
    const page = await context.newPage();
    await page.goto(sandbox.uiUrl ?? '');
    await page.locator('.book td').first().waitFor();
    if ((await page.evaluate(looksOf('订'))) === (await page.evaluate(looksOf('单')))) {
      throw new Error('Chromium has no font with Chinese characters. Install one, such as fonts-noto-cjk.');
    }
    await page.screenshot({ path: fileURLToPath(new URL(`page${end}.png`, folder)) });
    await page.evaluate("document.documentElement.dataset.theme = 'dark'");
    await page.locator('.calls tr.odd button').first().click();
    await page.locator('.detail pre').first().waitFor();
    await page.locator('.detail').screenshot({ path: fileURLToPath(new URL(`page-call${end}.png`, folder)) });
    await context.close();
  }
} finally {
  await browser.close();
  await sandbox.close();
}

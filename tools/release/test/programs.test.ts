import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { brokenBy, programsIn } from '../src/programs.ts';

const here = fileURLToPath(new URL('..', import.meta.url));

const readme = `
# A client

\`\`\`sh
npm install @openderivs/binance-usdm
\`\`\`

\`\`\`ts
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { anything } from 'a-library-of-the-reader';

const usdm = createBinanceUsdm({ apiKey, secretKey });
anything.at.all(usdm);
\`\`\`

\`\`\`ts
const { price } = await usdm.getSymbolPriceTicker({ symbol: 'BTCUSDT' });
console.log(price.length);
\`\`\`
`;

describe('programs of a release', () => {
  it('are the blocks of a README, from one that imports to the next', () => {
    const programs = programsIn('packages/x/README.md', readme);
    expect(programs).toMatchObject([{ name: 'packages/x/README.md:9' }]);
    expect(programs[0]?.source).toMatch(/createBinanceUsdm.*console\.log/s);
  });

  it('compile against the packages that are there, whatever else they import', () => {
    expect(brokenBy(here, programsIn('README.md', readme))).toEqual([]);
  });

  it('are named with what the compiler says when they do not', () => {
    const gone = readme.replace('const { price }', 'const { oldPrice: price }');
    expect(brokenBy(here, programsIn('README.md', gone))).toEqual([
      {
        program: 'README.md:9',
        packages: ['@openderivs/binance-usdm', 'a-library-of-the-reader'],
        message: expect.stringContaining("'oldPrice' does not exist"),
      },
    ]);
  });
});

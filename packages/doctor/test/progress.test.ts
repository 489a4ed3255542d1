import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../src/cli/progress.ts';

const progressOn = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY });
  let now = 0;
  const { step, tell } = createProgress(stream, () => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { step, tell, pass, shown: () => String(stream.read() ?? '') };
};

const trouble = '--out: the file cannot be written (ENOSPC).';

describe('a log', () => {
  it('shows a step now and then, and trouble always, also right after a step', () => {
    const { step, tell, pass, shown } = progressOn(false);
    step('binance-usdm: reaching it');
    pass(4999);
    step('binance-usdm: 1 of 50, time');
    tell(trouble);
    pass(1);
    step('binance-usdm: 2 of 50, ping');
    expect(shown()).toBe(`binance-usdm: reaching it\n${trouble}\nbinance-usdm: 2 of 50, ping\n`);
  });
});

describe('a terminal', () => {
  it('shows every step over the one before, and trouble on a line that stays', () => {
    const { step, tell, shown } = progressOn(true);
    step('a');
    step('b');
    tell(trouble);
    expect(shown().split('\r\u001B[K')).toEqual(['', 'a', 'b', `${trouble}\n`]);
  });
});

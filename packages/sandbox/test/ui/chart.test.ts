import { describe, expect, it } from 'vitest';
import { createScale, rangeOf, ticksOf } from '../../src/ui/page/chart/scale.ts';
import { axisTime, dateTime, grouped, percent, signOf, timeOfDay } from '../../src/ui/page/format.ts';

describe('the axes of the chart', () => {
  it('have round numbers within their range', () => {
    expect(ticksOf(64_870, 65_190, 6)).toEqual([64_900, 65_000, 65_100]);
    expect(ticksOf(0.12341, 0.12395, 6)).toEqual([0.1235, 0.1236, 0.1237, 0.1238, 0.1239]);
    expect(ticksOf(5, 5, 6)).toEqual([5]);
  });

  it('leave room around the prices, also around a single one', () => {
    const [from, to] = rangeOf([100, 200]);
    expect([from, to]).toEqual([94, 206]);
    const [low, high] = rangeOf([65_000]);
    expect(low).toBeLessThan(65_000);
    expect(high).toBeGreaterThan(65_000);
    const scale = createScale(low, high, 300, 0);
    expect(scale.at(low)).toBe(300);
    expect(scale.at(high)).toBe(0);
  });
});

describe('what is shown', () => {
  it('loses no digit', () => {
    expect(grouped('-1234567.00012300')).toBe('-1,234,567.00012300');
    expect(grouped('4000000000000000001')).toBe('4,000,000,000,000,000,001');
    expect([grouped('0.5'), grouped(''), grouped('none')]).toEqual(['0.5', '', 'none']);
  });

  it('is times in UTC, rates in percent, and signs', () => {
    const at = Date.UTC(2026, 0, 2, 3, 4, 5, 6);
    expect([dateTime(at), timeOfDay(at)]).toEqual(['2026-01-02 03:04:05', '03:04:05.006']);
    expect([axisTime(at, '1m'), axisTime(at, '1d')]).toEqual(['03:04', '01-02']);
    expect(percent('-0.000125')).toBe('-0.0125 %');
    expect(['1', '-0.1', '0.00', 'x'].map(signOf)).toEqual(['up', 'down', 'flat', 'flat']);
  });
});

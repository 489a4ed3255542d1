import { onTestFinished, vi } from 'vitest';

/**
 * Lets timers stand still for the rest of a test, and gives what moves them. Time-outs then end a call where the test says
 * so, however busy the machine is.
 */
export function moveTimers(): (milliseconds: number) => void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  return (milliseconds) => void vi.advanceTimersByTime(milliseconds);
}

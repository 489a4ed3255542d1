import type { Client } from '../apis/client.ts';
import type { Subject } from '../apis/subject.ts';
import type { Recorder } from '../reads/recorder.ts';
import type { Check } from './check.ts';

/** Further off than this, and a slow connection makes calls too late or too early. */
const worthAFix = 1000;

const inSeconds = (ms: number): string => `${(Math.abs(ms) / 1000).toFixed(1)} s`;

/** Reaches the API, and compares its clock with this machine's. Throws when there is no answer. */
export const checkClock = async (
  { clock }: Subject,
  client: Client,
  recorder: Recorder,
): Promise<{ readonly check: Check; readonly offset: number }> => {
  const before = Date.now();
  const data = await client.call(clock.operation);
  const middle = (before + Date.now()) / 2;
  const offset = clock.at(data, recorder.newest()?.headers ?? {}) + clock.resolution / 2 - middle;
  if (!Number.isFinite(offset)) {
    return { check: { name: 'clock', level: 'note', found: 'the answer tells no time' }, offset: 0 };
  }
  if (Math.abs(offset) <= Math.max(worthAFix, clock.resolution)) {
    return {
      check: { name: 'clock', level: 'fine', found: `within ${inSeconds(worthAFix)} of the exchange's` },
      offset,
    };
  }
  const found = `this machine's clock is ${inSeconds(offset)} ${offset > 0 ? 'behind' : 'ahead of'} the exchange's`;
  const fix =
    'Let the machine keep its clock by itself (on Linux: timedatectl set-ntp true; on Windows: w32tm /resync). The clients follow the exchange, other programs may not.';
  return { check: { name: 'clock', level: 'problem', found, fix }, offset };
};

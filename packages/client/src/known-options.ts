import type { Dialect } from './dialect.ts';
import type { AnyClientOptions } from './options.ts';
import { checkOptions } from './parameters/names.ts';

const namesOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Refuses options of a client that nothing reads, also inside others. */
export function checkClientOptions(options: AnyClientOptions, { window = '', clientOptions = window }: Dialect): void {
  const check = (given: object | false | undefined, known: string, at?: string) =>
    checkOptions(given || {}, namesOf(known), at);
  check(
    options,
    'environment baseUrl allowInsecure timeout fetch transport maxAge maxAnswerBytes maxClockOffset clock ' +
      'logger catalogue checks mintIds retry hooks timing governor rateLimit address accountId limits maxWait ' +
      `apiKey secretKey privateKey privateKeyPassphrase sign ${clientOptions}`,
  );
  check(options.retry, 'attempts baseDelay maxDelay budget', 'retry.');
  check(options.hooks, 'onCall onAttempt onWait', 'hooks.');
  check(options.timing, 'wallClock monotonic sleep random', 'timing.');
}

/** The names of the options that a call takes. */
export const callOptionsOf = ({ window = '' }: Dialect): ReadonlySet<string> =>
  namesOf(`signal timeout headers maxWait ${window}`.trim());

/**
 * What became of the call that an error ends: `refused` did not execute, `accepted` did, `unknown` may have.
 *
 * @example
 * if (isOpenDerivsError(error) && error.outcome === 'unknown') await lookUp(order);
 */
export type Outcome = 'refused' | 'accepted' | 'unknown';

/** What an {@link OpenDerivsError} is made of, beside its message. Further facts become fields of the error. */
export interface OpenDerivsErrorOptions {
  readonly code: string;
  readonly outcome: Outcome;
  readonly cause?: unknown;
  readonly [fact: string]: unknown;
}

// A registered symbol: two installed copies of this package share it, which `instanceof` cannot offer.
const marker = Symbol.for('openderivs.error');

/**
 * The root of every error that OpenDerivs throws. `code` is stable and meant to be compared; the message is for people
 * and may change. No message, field or cause of ours ever holds a secret.
 *
 * @example
 * throw new OpenDerivsError('the exchange did not answer', { code: 'TIMEOUT', outcome: 'unknown' });
 */
export class OpenDerivsError extends Error {
  static {
    // On the prototype, so that it is in the stack's first line and out of the error's own properties.
    OpenDerivsError.prototype.name = 'OpenDerivsError';
  }

  declare readonly code: string;
  declare readonly outcome: Outcome;

  constructor(message: string, { cause, ...facts }: OpenDerivsErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, facts);
  }

  /**
   * What `JSON.stringify` shows: name, message and the error's own fields, and of its cause what is an error of ours.
   * A foreign cause stays out, and so does the stack.
   *
   * @example
   * console.error(JSON.stringify(error)); // {"name":"TimeoutError","message":"…","code":"TIMEOUT","outcome":"unknown",…}
   */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), ...(isOpenDerivsError(cause) && { cause }) };
  }

  get [marker](): true {
    return true;
  }
}

/**
 * An argument that cannot be used. Nothing was sent. The message has the form "field: what is wrong; how to mend it".
 *
 * @example
 * throw new BadInputError('passphrase', 'is missing', 'give the passphrase chosen when the key was made');
 */
export class BadInputError extends OpenDerivsError {
  static {
    BadInputError.prototype.name = 'BadInputError';
  }

  declare readonly field: string;
  /** The rule of `checks` that refuses it: what `createChecks({ off })` takes. */
  declare readonly rule?: string;

  constructor(field: string, problem: string, mend: string) {
    super(`${field}: ${problem}; ${mend}`, { code: 'BAD_INPUT', outcome: 'refused', field });
  }
}

/**
 * The error for a value of another form than the one wanted. It shows the value, cut short, so it is not for secrets.
 *
 * @example
 * throw badValue('timeout', -1, 'milliseconds above 0'); // "timeout: is -1; give milliseconds above 0"
 */
export const badValue = (field: string, value: unknown, wanted: string): BadInputError =>
  new BadInputError(field, `is ${shown(value)}`, `give ${wanted}`);

function shown(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  // Where a whole body was made to text too early, anything can stand in it.
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) return 'JSON text';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * Whether something is an error of OpenDerivs, from whichever installed copy.
 *
 * @example
 * try { await place(order); } catch (error) { if (isOpenDerivsError(error)) report(error.code, error.outcome); }
 */
export function isOpenDerivsError(value: unknown): value is OpenDerivsError {
  return typeof value === 'object' && value !== null && marker in value;
}

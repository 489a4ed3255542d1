/** A decimal number as its very digits: `'0.10'`. Never converted to a double. */
export type Decimal = string;

/** An identifier as its digits, whatever its size: `'8389765612825190229'`. */
export type Id = string;

/** A time in milliseconds since 1970, as the exchange counts it. */
export type UnixMs = number;

/**
 * A decimal of a library, such as big.js, decimal.js or bignumber.js. Without an argument its `toFixed` writes all digits. No
 * `Number` is one: its `toFixed` rounds to a whole number.
 *
 * @example
 * await usdm.newOrder({ ...order, quantity: new Big('0.3').minus('0.1') });
 */
export interface DecimalLike {
  /**
   * All digits, without an exponent: what is sent.
   */
  toFixed(): string;
  /**
   * A text, which tells a decimal from a `Number`.
   */
  valueOf(): string;
}

/**
 * A decimal that a caller gives. Text is sent as it stands; a number is sent only when its text is exact (at most 15
 * significant digits, no exponent), else the call is refused before anything is sent. An object of a library is sent as all
 * its digits.
 */
export type DecimalInput = string | number | bigint | DecimalLike;

/** An identifier that a caller gives. A number beyond 2^53 is refused: it has lost digits already. */
export type IdInput = string | number | bigint;

/** A boolean that travels in quotes. */
export type BooleanInput = boolean | 'true' | 'false';

/**
 * A value that the description does not know yet: exchanges add values. It is a `string` wherever one is wanted, and no
 * known value is one, so a misspelt value in a comparison or a `case` does not compile. A value that is new at the
 * exchange is compared as a string until the description has it.
 *
 * It is a type and nothing else: no such object is there at run time, and its member is never a value.
 *
 * @example
 * if (order.status === 'CANCELED') return; // 'CANCELLED' does not compile
 * if ((order.status as string) === 'PAUSED') wait(); // a value that the description does not have yet
 * const made = 'PAUSED' as OtherString;
 */
export declare enum OtherString {
  $unknown = '$unknown',
}

/** The same for numbers. */
export declare enum OtherNumber {
  $unknown = -0.5,
}

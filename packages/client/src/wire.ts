/** A decimal number as its very digits: `'0.10'`. Never converted to a double. */
export type Decimal = string;

/** An identifier as its digits, whatever its size: `'8389765612825190229'`. */
export type Id = string;

/** A time in milliseconds since 1970, as the exchange counts it. */
export type UnixMs = number;

/**
 * A decimal that a caller gives. Text is sent as it stands; a number is sent only when its text is exact (at most 15
 * significant digits, no exponent), else the call is refused before anything is sent.
 */
export type DecimalInput = string | number | bigint;

/** An identifier that a caller gives. A number beyond 2^53 is refused: it has lost digits already. */
export type IdInput = string | number | bigint;

/** A boolean that travels in quotes. */
export type BooleanInput = boolean | 'true' | 'false';

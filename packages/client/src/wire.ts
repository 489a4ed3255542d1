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

/**
 * A value that the description does not know yet: exchanges add values. Beside the known ones it keeps an editor
 * offering those; it is a `string` wherever one is wanted. To make one: `'NEW_STATUS' as OtherString`.
 *
 * (`string & {}` would do without a name, but openapi-fetch takes it for an object and maps over its members.)
 */
export type OtherString = string & { readonly $read: string };

/** The same for numbers. */
export type OtherNumber = number & { readonly $read: number };

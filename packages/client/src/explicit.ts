/**
 * What is given to a call whose effect widens without some of its parameters: each of these has a value or is left out,
 * and `undefined` for one is refused, whether or not `exactOptionalPropertyTypes` is on. A variable of the parameters'
 * own type is taken: its property may be left out, and the client looks at it before it sends.
 *
 * `Given` is inferred, so the names that the call does not know are refused here too. A generic wrapper names it.
 *
 * @example
 * const place = <Order extends NewOrderParams>(order: Order) => usdm.newOrder<NewOrderParams>(order);
 */
export type Explicit<Given, Params, Widening extends string> = [Params] extends [Given]
  ? unknown
  : {
      [Name in keyof Given]: Name extends keyof Params
        ? Name extends Widening
          ? Record<never, never> extends Pick<Given, Name>
            ? Given[Name]
            : Exclude<Given[Name], undefined>
          : Given[Name]
        : NoParameterOfThisCall;
    };

/** What the compiler says of such a name. */
export interface NoParameterOfThisCall {
  readonly none: never;
}

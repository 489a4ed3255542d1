import type { Described, NamesOf, NoOthers, NoParameterOfThisCall } from './explicit.ts';

/**
 * What is given to a call whose parameters have variants: it fits one of them to the letter. A variant of `Params` does
 * not name what it does not take, so that an editor does not offer it; `Letter` is the same with that as `never`.
 *
 * `Given` is inferred. What one variant takes and the given one does not is refused by name, also where it comes from a
 * variable.
 *
 * @example
 * const place = <Order extends NewOrderParams>(order: Order) => usdm.newOrder<NewOrderParams>(order);
 */
export type Exact<Given, Params, Letter> = [Letter] extends [Given]
  ? unknown
  : [Given] extends [Letter]
    ? [Letter] extends [readonly (infer Entry extends object)[]]
      ? Entries<Given, Entry>
      : Known<Given, Letter>
    : [Strayed<Given, Params>] extends [never]
      ? Letter
      : { [Name in keyof Given]: Name extends Strayed<Given, Params> ? NoParameterOfThisCall<Name> : Given[Name] };

/** What is given, in the words of the parameters; names that nobody knows are refused, also in the entries of a list. */
type Known<Given, Letter, Names extends keyof Letter = NamesOf<Given> & keyof Letter> = NoOthers<Given, Letter> & {
  [Name in Names]: Letter[Name] extends readonly (infer Entry extends object)[]
    ? Entries<Name extends keyof Given ? Given[Name] : never, Entry>
    : Letter[Name];
};

type Entries<List, Letter> = { [At in keyof List]: Described<List[At], Letter> & NoOthers<List[At], Letter> };

/** The names that are given beside a variant that would fit without them. */
type Strayed<Given, Params> = Params extends unknown
  ? Given extends Params
    ? Exclude<keyof Given, keyof Params>
    : never
  : never;

/** One of the variants to the letter: what others take and it does not is `never`. */
export type OneOf<Params, Names extends PropertyKey = NamesOf<Params>> = Params extends unknown
  ? Params & { [Name in Exclude<Names, keyof Params>]?: never }
  : never;

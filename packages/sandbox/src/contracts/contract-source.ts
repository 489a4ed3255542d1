import type { Api } from '../api.ts';
import type { Handler } from '../handlers/handler.ts';
import type { JsonObject } from '../json.ts';
import type { ContractSpec, LeverageBracket } from './contract.ts';

/** What one saved answer of an exchange lists. */
export interface SavedList {
  /** Contracts, with the entries that they were read from. */
  readonly contracts?: readonly { readonly spec: ContractSpec; readonly listed: JsonObject }[];
  /** Leverage brackets by symbol. */
  readonly brackets?: ReadonlyMap<string, readonly LeverageBracket[]>;
}

/** What an exchange knows of its contracts. */
export interface ContractSource {
  /** The APIs that list contracts, with the answers to save: `GET /fapi/v1/exchangeInfo`. */
  readonly lists: { readonly [api: Api]: string };
  /** Products that trade the contracts of another API, and which of its products that is. */
  readonly borrowed?: readonly {
    readonly api: Api;
    readonly product: string;
    readonly from: { readonly api: Api; readonly product: string };
  }[];
  /** The contracts that come with the sandbox. */
  usual(api: Api): readonly ContractSpec[];
  /** The product that a contract is traded in unless it says so itself. */
  productOf(api: Api, spec: ContractSpec): string;
  /** What a saved answer lists; `undefined` when it is none that lists contracts. Throws a `TypeError` where an entry lacks something. */
  read(api: Api, answer: unknown): SavedList | undefined;
  /** What answers from the contracts that are in force, in place of the described examples. */
  readonly handlers: readonly Handler[];
}

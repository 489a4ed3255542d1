import type { Api } from '../api.ts';
import type { FieldSet, Operation } from '../bundle/operation.ts';
import type { Contracts } from '../contracts/contracts.ts';
import type { Json } from '../json.ts';
import type { Limits } from '../limits/limit-options.ts';
import type { Values } from '../parameters/values.ts';
import type { Account } from '../state/account.ts';
import type { Ids } from '../state/ids.ts';

/** A call that has passed every check. */
export interface Call {
  readonly operation: Operation;
  readonly values: Values;
  readonly account: Account;
  /** The exchange's time. */
  readonly now: number;
  readonly ids: Ids;
  /** Whether a fault loses the item at this place of a batch: it is passed over without a verdict. */
  loses(index: number): boolean;
  /** The described example of the answer (Bitget: of its `data`), from which answers take their shape. */
  readonly template: Json;
  /** The limits that were asked for; `undefined` when none are enforced. */
  readonly limits: Limits | undefined;
  /** The contracts that are in force; `undefined` when none are, and every symbol of the right form is taken. */
  readonly contracts: Contracts | undefined;
  /** Refuses an item of a list the way a whole call would be. */
  check(fields: FieldSet, values: Values): void;
  /** Says that this call changed nothing, though it was answered like one that did. */
  withoutEffect(): void;
}

/** The behaviour behind one or more operations. */
export interface Handler {
  /** The operationIds it serves, per API. */
  readonly serves: { readonly [api: Api]: readonly string[] };
  /** Without a world its operations answer from their examples. */
  readonly needsWorld?: boolean;
  /** Gives the answer's JSON (Bitget: its `data`); throws a `Refusal` to refuse. */
  handle(call: Call): Json;
}

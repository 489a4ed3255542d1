import type { Api } from './api.ts';
import type { FieldSet, Operation } from './bundle/operation.ts';
import type { OpenRecord } from './calls.ts';
import type { Clock } from './clock.ts';
import type { ContractSource } from './contracts/contract-source.ts';
import type { Contracts } from './contracts/contracts.ts';
import type { Credential } from './credentials/credential.ts';
import type { Keyring } from './credentials/keyring.ts';
import type { Signing } from './explain/signing.ts';
import type { Progress } from './explain/stages.ts';
import type { Handler } from './handlers/handler.ts';
import type { Incoming } from './http/incoming.ts';
import type { Json } from './json.ts';
import type { Counters } from './limits/counters.ts';
import type { Limits } from './limits/limit-options.ts';
import type { ForcedOrderRules } from './margin/forced-orders.ts';
import type { Values } from './parameters/values.ts';
import type { Refusal } from './refusal.ts';
import type { SocketParts, Sockets } from './sockets/protocol.ts';
import type { Account } from './state/account.ts';
import type { ProductRules } from './state/product.ts';
import type { TriggerRules } from './state/triggers.ts';

/** A code of an exchange, as it writes it. */
export type Code = number | string;

/** A call that was let through. */
export interface Admitted {
  readonly values: Values;
  readonly account: Account;
}

/** Headers that report limits; they belong on the answer even when the call is refused later. */
export type ReportedHeaders = { [name: string]: string };

/** What the gate of an exchange is made from. */
export interface GateParts {
  readonly clock: Clock;
  readonly keys: Keyring;
  /** Limits to enforce in place of the usual ones; `undefined` enforces none. */
  readonly limits: Limits | undefined;
  readonly counters: Counters;
  /** The contracts that are in force; `undefined` when none are. */
  readonly contracts: Contracts | undefined;
  /** Whether parameters that are not described are refused, where the exchange passes them by. */
  readonly strictParameters: boolean;
  /** Whether the time of a call is judged. It is not in a world that goes faster or slower than its callers' clocks. */
  judgesTime(): boolean;
  account(name: string): Account;
}

/** Where an exchange judges what arrives: limits, key, time, signature, role, parameters. */
export interface Gate {
  /** Throws a `Refusal`. */
  admit(
    operation: Operation,
    incoming: Incoming,
    headers: ReportedHeaders,
    record: OpenRecord,
    progress: Progress,
  ): Admitted;
  /** Refuses an item of a list the way a whole call would be. */
  check(operation: Operation, fields: FieldSet, values: Values): void;
  reset(): void;
}

/** How an exchange wraps what it answers. */
export interface Envelope {
  /** The part of an example that a handler fills. */
  dataOf(example: Json): Json;
  withData(example: Json, data: Json): Json;
  /** What a handler gave, as it is sent. */
  answer(data: Json | undefined, now: number): Json;
  /** An example as it is sent. */
  example(example: Json, now: number): Json;
  refusal(code: Code, msg: string, now: number): Json;
}

/** How a batch's answer holds its verdicts. */
export interface BatchShape {
  /** The answer with other verdicts; `undefined` where it has none. */
  change(answer: Json, verdicts: (list: readonly Json[]) => readonly Json[]): Json | undefined;
  /** A verdict that nothing sent has asked for, of the kind that the list holds. */
  extra(list: readonly Json[]): Json;
}

/** The words in which faults speak on an exchange. */
export interface FaultWords {
  /** The exchange's text for a code, if the sandbox knows it. */
  textOf(code: Code): string | undefined;
  statusOf(code: Code): number;
  readonly timeout: { readonly code: Code; readonly status?: number };
  limited(status: 418 | 429): { readonly code: Code; readonly msg: string };
  /** The refusal that quotes a request. */
  readonly echo: Code;
  /** The headers of a request that it quotes. */
  readonly quotedHeaders: readonly string[];
  /** A code in the type that the exchange does not use. */
  retyped(code: Code): Code;
  /** Under which names requests and answers hold the id that a client gave an order. */
  readonly clientIds: readonly string[];
  /** Under which names answers tell the time. */
  readonly times: readonly string[];
}

/** Everything that the sandbox knows of one exchange. To add one, write its folder: the generator lists it. */
export interface Exchange {
  readonly name: string;
  readonly apis: readonly Api[];
  /** Whether every API is served under the address of each. */
  readonly oneHost?: boolean;
  /** The kinds of accounts that the exchange tells apart, the usual one first. */
  readonly accountKinds?: readonly string[];
  /** The accounts of ready-made keys that are of another kind than the usual one. */
  readonly accounts?: { readonly [account: string]: string };
  /** What an account trades; the products of a group share a position mode. */
  readonly products: readonly (readonly ProductRules[])[];
  /** The product that is meant where none is named. */
  readonly usualProduct: string;
  /** How orders that wait for a price are set off; without it they only wait. */
  readonly triggers?: TriggerRules;
  /** How it closes positions itself; without it nothing is liquidated. */
  readonly forced?: ForcedOrderRules;
  readonly handlers: readonly Handler[];
  /** What it knows of its contracts. */
  readonly contracts?: ContractSource;
  readonly keys: readonly Credential[];
  /** Ready-made keys as users see them, and as the command line prints them. */
  readonly credentials: object;
  shownKeys(): { readonly [title: string]: { readonly [name: string]: string } };
  readonly envelope: Envelope;
  readonly batch: BatchShape;
  readonly words: FaultWords;
  createGate(parts: GateParts): Gate;
  /** Where it answers WebSockets, if it does. */
  createSockets?(parts: SocketParts): Sockets;
  /** What it signs, for those who look for the mistake in a signature. */
  readonly signing?: Signing;
  /** What a call was given, as far as it can be read. */
  readValues(incoming: Incoming): Values;
  /** What a path without an operation is answered with. */
  unknownRoute(method: string, path: string): Refusal;
  /** An answer that comes before handler and example, such as the empty lists of a market that was closed. */
  answerFirst?(operation: Operation, values: Values, template: Json): Json | undefined;
}

import { BadInputError, badValue } from '@openderivs/signing';
import { type Dialect, windowIn } from '../dialect.ts';
import { isBadInputError } from '../errors/guards.ts';
import { createScrub } from '../errors/scrub.ts';
import { type Internals, internalsOf } from '../internals.ts';
import type { CallOptions } from '../options.ts';
import { checkOptions } from '../parameters/names.ts';
import { wholeCopy } from '../parameters/whole-copy.ts';
import { hearSendings } from '../pipeline/sendings.ts';
import type { TransportRequest } from '../transport/transport.ts';
import { type Arrival, createArrival } from './arrival.ts';
import { type Item, methodOf } from './find-order.ts';
import { type NameUse, useName } from './names-in-use.ts';
import type { Placed, PlaceOptions, PlacingClient } from './placed.ts';
import type { OrderKind } from './placing.ts';

/** An order with its name. */
export interface NamedOrder {
  readonly params: Item;
  /** The same, with what is said of all orders of a batch. */
  readonly wholeParams: Item;
  readonly clientOrderId: string;
  /** The use of a name of the caller's own; a name that was made here nothing else can have. */
  readonly use: NameUse | undefined;
}

/** One attempt to place an order or a batch. */
export interface PlacingAttempt {
  readonly client: object;
  readonly kind: OrderKind;
  /** What each of its calls takes. */
  readonly options: CallOptions;
  /** Sends what places, and hears of what is sent. */
  place(params: object): Promise<object>;
  /** Milliseconds to go on looking once the order can no longer arrive. */
  readonly patience: number;
  readonly internals: Internals;
  readonly arrival: Arrival;
  name(params: Item, idName: string, ofAll?: Item): NamedOrder;
  /** What an item's code and message mean. The message may quote the request, like that of a whole answer. */
  readonly refusedItem: Dialect['refusedItem'];
  /** Throws what the caller has to fix, as it is: nothing was sent, and the names stand for no order. */
  throwBadInput(error: unknown, orders: readonly NamedOrder[]): void;
  /** Notes the result, for the next order of the same name. */
  conclude<Order>(order: NamedOrder, result: Placed<Order>): Placed<Order>;
}

const defaultMargin = 2_000;
const defaultPatience = 10_000;

export function beginPlacing(client: PlacingClient, kind: OrderKind, options: PlaceOptions): PlacingAttempt {
  const internals = internalsOf(client);
  const { timing, mint, callOptions } = internals;
  checkOptions(options, new Set([...callOptions, 'margin', 'patience']));
  const { margin = defaultMargin, patience = defaultPatience, ...call } = options;
  checkDuration('margin', margin);
  checkDuration('patience', patience);
  const arrival = createArrival(
    client.clock,
    internals,
    windowIn(internals.dialect, call) ?? internals.receiveWindow,
    margin,
  );
  // The caller's options may be shared by several orders: these are of this one alone.
  const placeOptions = { ...call };
  let sent: TransportRequest | undefined;
  hearSendings(placeOptions, (timestamp, request) => {
    arrival.signed(timestamp);
    sent = request;
  });
  return {
    client,
    kind,
    options: call,
    place: (params) => methodOf(client, kind.operation)(params, placeOptions),
    patience,
    internals,
    arrival,
    name(params, idName, ofAll) {
      if (typeof params !== 'object' || params === null) throw badValue('order', params, 'an object');
      const given = params[idName];
      const clientOrderId = given === undefined ? mint() : String(given);
      const use = given === undefined ? undefined : useName(client, clientOrderId, arrival.started);
      const named = { ...wholeCopy(params), [idName]: clientOrderId };
      return { params: named, wholeParams: { ...wholeCopy(ofAll ?? {}), ...named }, clientOrderId, use };
    },
    refusedItem(code, message) {
      const refusal = internals.dialect.refusedItem(code, message);
      return refusal && sent ? createScrub(sent, internals.dialect.secrets)(refusal) : refusal;
    },
    throwBadInput(error, orders) {
      if (!isBadInputError(error)) return;
      for (const { use } of orders) use?.refused();
      throw error;
    },
    conclude({ use }, result) {
      if (result.outcome === 'placed') use?.placed(timing.monotonic());
      if (result.outcome === 'refused') use?.refused();
      return result;
    },
  };
}

function checkDuration(name: string, value: number): void {
  if (value >= 0 && Number.isFinite(value)) return;
  throw new BadInputError(name, `is ${value}`, 'give milliseconds, 0 or more');
}

/** Orders with one name twice, which an answer or a look-up could not tell apart. */
export function refuseRepeatedNames(orders: readonly NamedOrder[]): void {
  const names = orders.map(({ clientOrderId }) => clientOrderId);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated === undefined) return;
  throw new BadInputError('orders', `have the client order id ${repeated} twice`, 'give each order an id of its own');
}

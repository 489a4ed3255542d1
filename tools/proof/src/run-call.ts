import { hasExchangeCode, isRateLimitError } from '@openderivs/client';
import type { Api, Order } from '@openderivs/sandbox';
import { type Clients, readSigned } from './clients.ts';
import type { Exchange } from './exchange.ts';
import { accountOf, isBitget, windowOf } from './facts.ts';
import { drawFaults, wordsOf } from './faults.ts';
import { leaksIn } from './leaks.ts';
import { type Belief, type Placement, type PlaceRequest, placements } from './placements.ts';
import type { Random } from './random.ts';
import { countOne, type Tally } from './tally.ts';

/** One call under random faults; then what it believes is compared with what the exchange did. */
export async function runCall(exchange: Exchange, clients: Clients, random: Random, tally: Tally): Promise<void> {
  const { time, sandbox, machine, watch } = exchange;
  const placement = random.pick(placements);
  const { api, product, service } = placement;
  const started = time.now();
  const request = drawRequest(random, placement, exchange, clients.generation);
  const { recvWindow = windowOf(api) } = request.options;
  const isEarly = () => time.now() < started + recvWindow;
  const faults = drawFaults(random, { api, skew: sandbox.clock.skew(), isEarly });
  for (const fault of faults) sandbox.faults.add(fault);
  if (random.chance(0.05)) exchange.refuse(api, random.whole(1, 6));

  const book = sandbox.account(accountOf(api)).book(product);
  const before = new Set(book.orders);
  const seen = sandbox.calls.length;
  const trouble = random.chance(0.3) ? machine.disturb(random) : undefined;
  if (trouble !== undefined) countOne(tally.troubles, trouble);
  const { beliefs, thrown } = await time.run(believe(placement, clients, request));
  machine.calm();
  // Whatever is still on its way arrives now.
  sandbox.faults.clear();
  exchange.refuse(api, 0);
  await time.settle();

  const made = book.orders.filter((order) => !before.has(order) && order.service === service);
  tally.calls += 1;
  tally.executed += made.length;
  const looked = sandbox.calls.slice(seen).some(({ method }) => method === 'GET');
  for (const belief of beliefs) count(tally, belief, looked);
  const errors = beliefs.flatMap(({ error }) => error ?? []);
  const leaks = leaksIn(errors, watch.takeSecrets()).map((secret) => `an error shows the secret ${secret}`);
  const stuck = await time.run(readAgain(exchange, clients, api).then(() => [], notAgain));
  const wrong = [...thrown, ...contradictions(beliefs, made), ...leaks, ...stuck, ...watch.takeWrong()];
  const kinds = [...(trouble ? [trouble] : []), ...faults.map(wordsOf)].join(', ');
  for (const words of wrong) tally.wrong.push(`call ${tally.calls}, ${placement.name} (${kinds}): ${words}`);
}

/** What a call believes. It never throws for what exchange, network or machine do: if it does, in words. */
const believe = (
  placement: Placement,
  clients: Clients,
  request: PlaceRequest,
): Promise<{ readonly beliefs: readonly Belief[]; readonly thrown: readonly string[] }> =>
  placement.place(clients, request).then(
    (beliefs) => ({ beliefs, thrown: [] }),
    (error: unknown) => ({ beliefs: [], thrown: [`was thrown instead of an outcome: ${error}`] }),
  );

/** Longer than any quiet that a fault asks for, and than the one that is kept where a fault does not say how long. */
const quiet = 130_000;

/** A signed call; once more when the quiet that the exchange had asked for is over, also of the call for its time. */
async function readAgain({ time }: Exchange, clients: Clients, api: Api): Promise<unknown> {
  try {
    return await readSigned(clients, api);
  } catch (error) {
    const held = isRateLimitError(error) && error.held;
    if (!held && !hasExchangeCode(error, -1021, '40008')) throw error;
    await time.sleep(quiet);
    return readSigned(clients, api);
  }
}

/** A healthy exchange must be usable again at once, or when it said, whatever it answered before. */
const notAgain = (error: unknown): string[] => [`a signed call fails although nothing is wrong any more: ${error}`];

function drawRequest(
  random: Random,
  { batch, fills, api }: Placement,
  { time }: Exchange,
  owner: number,
): PlaceRequest {
  const market = fills && random.chance(0.4);
  const orders = batch ? random.whole(1, 5) : 1;
  // A few names over and over, those of filled orders among them; and for a batch each once.
  const names = Array.from({ length: orders }, (_, index) =>
    random.chance(0.2) ? `mine-${owner}-${random.whole(1, 3)}-${index}` : undefined,
  );
  const options: { -readonly [Key in keyof PlaceRequest['options']]: PlaceRequest['options'][Key] } = {};
  if (random.chance(0.05)) options.timeout = random.whole(50, 5_000);
  if (random.chance(0.1) && !isBitget(api)) options.recvWindow = random.pick([1_000, 10_000, 20_000]);
  if (random.chance(0.05)) {
    const controller = new AbortController();
    time.sleep(random.whole(0, 12_000)).then(() => controller.abort());
    options.signal = controller.signal;
  }
  return { names, market, options };
}

function count(tally: Tally, { outcome }: Belief, looked: boolean): void {
  tally.orders += 1;
  tally[outcome] += 1;
  if (outcome === 'placed' && looked) tally.found += 1;
}

/** Where beliefs and books differ, in words. */
function contradictions(beliefs: readonly Belief[], made: readonly Order[]): string[] {
  const wrong: string[] = [];
  for (const { outcome, clientOrderId } of beliefs) {
    const executions = made.filter(({ clientId }) => clientId === clientOrderId).length;
    if (executions > 1) wrong.push(`${clientOrderId} was executed ${executions} times`);
    if (outcome === 'placed' && executions === 0) wrong.push(`${clientOrderId} is believed placed, and was not`);
    if (outcome === 'refused' && executions > 0) wrong.push(`${clientOrderId} is believed refused, and was placed`);
  }
  const known = new Set(beliefs.map(({ clientOrderId }) => clientOrderId));
  const strangers = made.filter(({ clientId }) => !known.has(clientId));
  if (strangers.length > 0) wrong.push(`${strangers.length} orders that nobody has heard of`);
  return wrong;
}

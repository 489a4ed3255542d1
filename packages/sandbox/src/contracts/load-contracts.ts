import { readFile } from 'node:fs/promises';
import type { Api } from '../api.ts';
import { isDecimal } from '../decimal.ts';
import { type Contract, type ContractSpec, contractOf, type LeverageBracket } from './contract.ts';
import type { ContractSource, SavedList } from './contract-source.ts';
import { type Contracts, createContracts, type ListedContracts } from './contracts.ts';

/**
 * Where the contracts of an API come from: contracts from code, an answer of the exchange that you saved, the path of such
 * a file, or a list of these. Saved leverage brackets belong beside the list of contracts that they are for.
 */
export type ContractsFrom = string | object | readonly (string | object)[];

interface Read {
  readonly where: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSpec = (value: unknown): value is ContractSpec => isObject(value) && 'tick' in value && 'step' in value;

const readSource = async (where: string, source: string | object): Promise<Read> => {
  if (typeof source !== 'string') return { where, value: source };
  const text = await readFile(source, 'utf8').catch((error: unknown) => {
    throw new TypeError(`${where}: cannot read "${source}".`, { cause: error });
  });
  try {
    return { where: `${where}, "${source}"`, value: JSON.parse(text) };
  } catch (error) {
    throw new TypeError(`${where}: "${source}" is no JSON.`, { cause: error });
  }
};

const decimals = [
  ...['tick', 'step', 'minPrice', 'maxPrice', 'minQuantity', 'maxQuantity', 'maxMarketQuantity', 'marketStep'],
  ...['minMarketQuantity', 'minNotional', 'contractSize'],
] as const;

const checkSpec = (where: string, spec: ContractSpec): void => {
  const fields = spec as unknown as { readonly [name: string]: unknown };
  if (typeof spec.symbol !== 'string' || spec.symbol === '') {
    throw new TypeError(`${where}: a contract has no "symbol".`);
  }
  for (const name of decimals) {
    const value = fields[name];
    if (value === undefined && name !== 'tick' && name !== 'step') continue;
    const isFit = typeof value === 'string' && isDecimal(value) && Number(value) >= 0;
    if (!isFit) throw new TypeError(`${where}: "${name}" of ${spec.symbol} must be a decimal as text, not ${value}.`);
    if (['tick', 'step', 'marketStep'].includes(name) && Number(value) === 0) {
      throw new TypeError(`${where}: "${name}" of ${spec.symbol} must be above zero.`);
    }
  }
};

/** Lists of a source: a list may itself be one answer, as leverage brackets are, or contracts from code. */
const partsOf = (from: ContractsFrom, isOneAnswer: (value: unknown) => boolean): readonly (string | object)[] =>
  Array.isArray(from) && !from.some(isSpec) && !isOneAnswer(from) ? from : [from as string | object];

const listFrom = (
  source: ContractSource,
  api: Api,
  { where, value }: Read,
): SavedList & { readonly specs?: readonly ContractSpec[] } => {
  const list = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every(isSpec)) return { specs: list };
  const read = source.read(api, value);
  if (read !== undefined) return read;
  throw new TypeError(
    `${where}: neither contracts from code, with "symbol", "tick" and "step", nor an answer that lists them; save that of ${source.lists[api]}.`,
  );
};

const gather = async (source: ContractSource, api: Api, from: ContractsFrom | undefined): Promise<Contract[]> => {
  const found = new Map<string, Contract>();
  const brackets = new Map<string, readonly LeverageBracket[]>();
  const pending: { spec: ContractSpec; listed?: Contract['listed'] }[] = [];
  if (from === undefined) pending.push(...source.usual(api).map((spec) => ({ spec })));
  const isOneAnswer = (value: unknown): boolean => Array.isArray(value) && source.read(api, value) !== undefined;
  for (const part of from === undefined ? [] : partsOf(from, isOneAnswer)) {
    const read = await readSource(`contracts['${api}']`, part);
    const { contracts = [], specs = [], brackets: more = new Map() } = listFrom(source, api, read);
    for (const spec of specs) checkSpec(read.where, spec);
    pending.push(...contracts, ...specs.map((spec) => ({ spec })));
    for (const [symbol, list] of more) brackets.set(symbol, list);
  }
  for (const { spec, listed } of pending) {
    const product = source.productOf(api, spec);
    const own = brackets.get(spec.symbol) ?? spec.brackets;
    found.set(
      `${product} ${spec.symbol}`,
      contractOf(own === undefined ? spec : { ...spec, brackets: own }, product, listed),
    );
  }
  if (found.size === 0) throw new TypeError(`contracts['${api}'] lists no contract.`);
  return [...found.values()];
};

/** Reads the contracts that were asked for; APIs that were not named have those that come with the sandbox. */
export const loadContracts = async (
  sources: readonly ContractSource[],
  asked: { readonly [api: Api]: ContractsFrom | undefined },
): Promise<Contracts> => {
  const known = sources.flatMap(({ lists }) => Object.keys(lists));
  const unknown = Object.keys(asked).find((api) => !known.includes(api));
  if (unknown !== undefined) {
    throw new TypeError(`contracts: "${unknown}" lists no contracts; it is none of ${known.join(', ')}.`);
  }
  const listed: ListedContracts[] = [];
  for (const source of sources) {
    for (const api of Object.keys(source.lists)) {
      listed.push({ api, contracts: await gather(source, api, asked[api]) });
    }
    for (const { api, product, from } of source.borrowed ?? []) {
      const lent = listed.find((one) => one.api === from.api)?.contracts ?? [];
      const contracts = lent.filter((one) => one.product === from.product).map((one) => ({ ...one, product }));
      const before = listed.find((one) => one.api === api);
      if (before === undefined) listed.push({ api, contracts });
      else listed.splice(listed.indexOf(before), 1, { api, contracts: [...before.contracts, ...contracts] });
    }
  }
  return createContracts(listed);
};

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clientForm } from './client-form.ts';
import { misfitMessage } from './misfit-message.ts';
import { BadInput } from './problem.ts';
import { readText } from './read-text.ts';
import { BaseResolver, Source } from './redocly.ts';
import { yamlProblem } from './yaml-problem.ts';

/** What the description says of its client, under `info.x-client`; specs/README.md says what each means. */
export interface ClientFacts {
  /** Whose folder in signing, client and sandbox knows how to speak to it. */
  readonly exchange: string;
  /** The variable that holds the client in examples. */
  readonly receiver: string;
  /** Parts of a path that every path of the API shares; left out of file names. */
  readonly prefixes: readonly string[];
  /** What a parameter called `symbol` is filled with in examples that do not give one. */
  readonly symbol: string;
  /** The security schemes of a call that shows its key, of one that is signed, and the one that carries the role. */
  readonly security: { readonly keyed?: readonly string[]; readonly signed: readonly string[]; readonly role: string };
  /** Parameters of a signed call that are options of the client. */
  readonly options?: readonly string[];
  /** Parameters of a signed call that the signer adds by itself; nobody gives these. */
  readonly signer?: readonly string[];
  /** The property of every answer that holds its result. */
  readonly envelope?: string;
  /** The function of the client's `/placing` that looks up what became of an order, by the operation that places it. */
  readonly placing?: Readonly<Record<string, string>>;
}

/** One API: its folder in specs/ and packages/, and its client. */
export interface Target extends ClientFacts {
  readonly api: string;
  /** The generated interface. */
  readonly methods: string;
}

/** How folders are called whose files belong to several APIs. */
export const SHARED = '-shared';

/** The APIs that are described in this workspace: every folder of specs/ with an openapi.yaml or paths, by name. */
export function findTargets(workspace: string): Target[] {
  const specs = join(workspace, 'specs');
  const folders = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter(
      (name) => ['openapi.yaml', 'paths'].some((part) => existsSync(join(specs, name, part))) && !name.endsWith(SHARED),
    )
    .sort()
    .map((api) => ({ ...clientFacts(join(specs, api, 'openapi.yaml'), specs), api, methods: `${pascal(api)}Methods` }));
}

/** The targets of these names, in their order; all when none is named. */
export const chosen = (targets: readonly Target[], names: readonly string[]): Target[] =>
  targets.filter(({ api }) => names.length === 0 || names.includes(api));

function clientFacts(file: string, specs: string): ClientFacts {
  const facts = infoOf(file, specs)['x-client'];
  const misfit = clientForm(facts);
  if (misfit === undefined) return facts as ClientFacts;
  throw new BadInput([{ file, line: 1, col: 1, message: misfitMessage('info.x-client', misfit) }]);
}

function infoOf(file: string, specs: string): Record<string, unknown> {
  try {
    const { parsed } = new BaseResolver().parseDocument(new Source(file, readText(file, specs)), true);
    return Object(Object(parsed).info);
  } catch (cause) {
    throw new BadInput([yamlProblem(cause, file)]);
  }
}

/** `binance-usdm` → `binanceUsdm`. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `binance-usdm` → `BinanceUsdm`. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

import { parseArgs } from 'node:util';
import { didYouMean, type Target } from '@openderivs/generate';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'scaffold'; readonly target: Target; readonly wishes: Wishes };

/** What a package says that its description does not. */
export interface Wishes {
  /** The API's name within a sentence. */
  readonly title: string;
  /** The same in Chinese. */
  readonly titleZh: string;
  /** `<operation>.<property>`: where the exchange tells its time. */
  readonly time?: string | undefined;
}

export const usage = `scaffold <api> --title TEXT [--title-zh TEXT] [--time OPERATION.PROPERTY] [--help]

Reads specs/<api> and writes the package folder packages/<api>: everything but what the generator makes. Nothing is overwritten.

  --title TEXT                what the API is called in a sentence, such as "Binance COIN-M futures REST API"
  --title-zh TEXT             the same in Chinese; the English one when left out
  --time OPERATION.PROPERTY   where the exchange tells its time, such as checkServerTime.serverTime; found where only one
                              operation can be meant
  --help                      this text
`;

/** Reads the arguments. What cannot be meant is told with what can. */
export function parseRequest(args: readonly string[], targets: readonly Target[]): Request {
  const text = { type: 'string' } as const;
  const options = { title: text, 'title-zh': text, time: text, help: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return { kind: 'help' };
    const [api = '', ...others] = positionals;
    const known = targets.map((target) => target.api);
    if (api === '' || others.length > 0) return wrong(`Give one api: ${known.join(', ')}.`);
    const target = targets.find((each) => each.api === api);
    if (target === undefined) {
      const write = `Write specs/${api}/openapi.yaml first, or give one of: ${known.join(', ')}.`;
      return wrong(`There is no description of "${api}".${didYouMean(api, known)} ${write}`);
    }
    const title = values.title?.trim() ?? '';
    if (title === '')
      return wrong('--title is missing. Say what the API is called, such as "Binance COIN-M futures REST API".');
    if (values.time !== undefined && !/^\w+\.\w+$/.test(values.time)) {
      return wrong(`--time is "${values.time}". Give it as operation.property, such as checkServerTime.serverTime.`);
    }
    const wishes = { title, titleZh: values['title-zh']?.trim() || title, time: values.time };
    return { kind: 'scaffold', target, wishes };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    return wrong(`${what}. The flags are --title, --title-zh, --time and --help.`);
  }
}

const wrong = (message: string): Request => ({ kind: 'wrong', message });

import { parseArgs } from 'node:util';
import { type Bot, bots } from './bots.ts';

export interface Asked {
  readonly bot: Bot;
  readonly seed: number;
  readonly days: number;
  readonly symbols: readonly string[];
  readonly svg: string | undefined;
  readonly json: boolean;
  readonly fills: boolean;
}

const names = Object.keys(bots) as Bot[];

export const help = `Lets a bot trade a day in the sandbox's market, and says what became of it.

  day.ts <bot> [options]

Bots: ${names.map((name) => `${name} (${bots[name].symbols.join(', ')})`).join(', ')}.

  --seed <number>      what the prices follow from; 1 unless given
  --days <number>      how many days; parts of one too, as in 0.25; 1 unless given
  --symbols <list>     what it trades, as in BTCUSDT,ETHUSDT
  --svg <file>         draws the first symbol with the fills in it, the equity and the position
  --json               prints the report as JSON
  --fills              prints each fill as it happens
  --help               prints this
`;

const numberOf = (name: string, text: string, isFit: (value: number) => boolean, form: string): number => {
  const value = Number(text);
  if (text.trim() !== '' && isFit(value)) return value;
  throw new TypeError(`--${name} takes ${form}, not "${text}".`);
};

const minutesOfDay = 1_440;

/** Reads a command line; `undefined` when it asks for help. Throws a TypeError that says what to write instead. */
export const readOptions = (args: readonly string[]): Asked | undefined => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      days: { type: 'string', default: '1' },
      symbols: { type: 'string' },
      svg: { type: 'string' },
      json: { type: 'boolean', default: false },
      fills: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const [given = '', ...others] = positionals;
  const bot = names.find((name) => name === given);
  if (bot === undefined || others.length > 0) {
    throw new TypeError(`Name one bot: ${names.join(' or ')}, not "${positionals.join(' ')}".`);
  }
  const isDays = (days: number) => days > 0 && Number.isInteger(Math.round(days * minutesOfDay * 1e6) / 1e6);
  const symbols: readonly string[] = values.symbols?.split(',').map((symbol) => symbol.trim()) ?? bots[bot].symbols;
  if (symbols.includes(''))
    throw new TypeError('--symbols takes names with commas between them, as in BTCUSDT,ETHUSDT.');
  return {
    bot,
    symbols,
    seed: numberOf('seed', values.seed, Number.isSafeInteger, 'a whole number'),
    days: numberOf('days', values.days, isDays, 'days in whole minutes, such as 1 or 0.25'),
    svg: values.svg,
    json: values.json,
    fills: values.fills,
  };
};

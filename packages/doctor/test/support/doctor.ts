import { run } from '../../src/cli/run.ts';
import type { Findings } from '../../src/report/findings.ts';

/** What a run printed and ended with. */
export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

interface Given {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase?: string;
}

/** The variables that hold a key. */
export const envOf = (api: string, { apiKey, secretKey, passphrase }: Given): Record<string, string> => {
  const prefix = api.replace(/-.*$/, '').toUpperCase();
  return {
    [`${prefix}_API_KEY`]: apiKey,
    [`${prefix}_SECRET_KEY`]: secretKey,
    ...(passphrase !== undefined && { [`${prefix}_PASSPHRASE`]: passphrase }),
  };
};

/** Runs the command as its executable does. */
export const doctor = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  let [printed, told] = ['', ''];
  const tell = (text: string) => {
    told += `${text}\n`;
  };
  const code = await run(args, {
    env,
    version: '0.0.0',
    print: (text) => {
      printed += text;
    },
    step: tell,
    tell,
  });
  return { code, printed, told };
};

/** Runs it on one API at this address, and reads its JSON. */
export const examineAt = async (
  api: string,
  url: string,
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<Ran & { readonly findings: Findings }> => {
  const ran = await doctor(['--api', api, '--environment', 'sandbox', '--base-url', url, '--json', ...more], env);
  const { findings } = JSON.parse(ran.printed) as { findings: Findings[] };
  const [first] = findings;
  if (first === undefined) throw new Error(`Nothing was found: ${ran.told}`);
  return { ...ran, findings: first };
};

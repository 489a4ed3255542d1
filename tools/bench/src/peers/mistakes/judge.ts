import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '@openderivs/sandbox';
import { nextMessage, startProcess } from '../process.ts';
import { complaints } from './compile.ts';
import { type MistakeName, mistakes, type Programs } from './mistakes.ts';
import { program } from './program.ts';

/** Who notices a mistake before the exchange does. */
export type Verdict = 'compiler' | 'library' | 'cannot be made' | 'sent';

type Said = { readonly begins: string } | { readonly ended: string; readonly thrown?: string };

/**
 * Compiles a library's programs in `folder`, from where the library is found, and runs those that compile. A mistake that
 * compiles is the library's to notice: it counts as noticed if the program throws and nothing that changes something has
 * arrived at the exchange. Throws if the right program does not compile or is not accepted.
 */
export async function judge(programs: Programs, folder: string): Promise<Readonly<Record<MistakeName, Verdict>>> {
  const sandbox = await startSandbox({ apis: ['binance-usdm'] });
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, '.mistakes-'));
  try {
    const { apiKey, secretKey } = sandbox.credentials.binance.hmac;
    const key = { apiKey, secretKey, origin: sandbox.urls['binance-usdm'] };
    const files = new Map<string, MistakeName | 'right'>();
    for (const [name, body] of Object.entries({ right: programs.right, ...programs.mistaken })) {
      if (body === undefined) continue;
      const file = join(place, `${name}.ts`);
      writeFileSync(file, program(programs, key, body));
      files.set(file, name as MistakeName);
    }
    const found = await complaints([...files.keys()], place);
    const verdicts = Object.fromEntries(Object.keys(mistakes).map((name) => [name, 'cannot be made'])) as Record<
      MistakeName | 'right',
      Verdict
    >;
    for (const file of found.keys()) verdicts[files.get(file) ?? 'right'] = 'compiler';
    const compiled = [...files.keys()].filter((file) => !found.has(file));
    const child = startProcess(new URL('./run.ts', import.meta.url), compiled);
    /** Calls that change something. */
    const changes = (): number => sandbox.calls.filter(({ method }) => method !== 'GET').length;
    for (const file of compiled) {
      const name = files.get(file) ?? 'right';
      await nextMessage<Said>(child);
      const before = changes();
      child.send('go on');
      const said = await nextMessage<Said>(child);
      const thrown = 'thrown' in said ? said.thrown : undefined;
      verdicts[name] = thrown !== undefined && changes() === before ? 'library' : 'sent';
      if (name === 'right' && thrown !== undefined) throw new Error(`the right program is not accepted: ${thrown}`);
      child.send('go on');
    }
    if (verdicts.right !== 'sent') throw new Error(`the right program does not compile: ${[...found.values()][0]}`);
    return verdicts;
  } finally {
    rmSync(place, { recursive: true });
    await sandbox.close();
  }
}

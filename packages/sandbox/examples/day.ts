// Lets a bot trade a day: `npx tsx day.ts market-maker`, or with `--help`.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { drawDay, english } from './day/chart.ts';
import { help, readOptions } from './day/options.ts';
import { printed } from './day/print.ts';
import { runDay } from './day/run.ts';

/** Opens the file that the picture is for, before a minute of work: where it cannot be written, that is told now. */
const claim = (svg: string): void => {
  try {
    closeSync(openSync(svg, 'a'));
  } catch (error) {
    throw new TypeError(`--svg cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
};

const main = async (): Promise<void> => {
  const asked = readOptions(process.argv.slice(2));
  if (asked === undefined) {
    process.stdout.write(help);
    return;
  }
  const { svg, json, fills: tellsFills, ...options } = asked;
  if (svg !== undefined) claim(svg);
  const isTerminal = process.stderr.isTTY === true;
  const { report, recorded } = await runDay({
    ...options,
    ...(tellsFills && { log: (text: string) => void process.stderr.write(`${text}\n`) }),
    progress: (hours, fills) => {
      const text = `${hours} of ${Math.round(options.days * 24 * 10) / 10} hours, ${fills} fills`;
      if (isTerminal) process.stderr.write(`\r${text} `);
      else if (hours % 6 === 0) process.stderr.write(`${text}\n`);
    },
  });
  if (isTerminal) process.stderr.write('\r\u001b[K');
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printed(report));
  if (svg !== undefined) writeFileSync(svg, drawDay(recorded, report, english));
};

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError;
  process.stderr.write(
    isUsage ? `${error.message} See --help.\n` : `${error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = 1;
});

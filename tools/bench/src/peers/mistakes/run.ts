// Runs programs one after the other: `run.ts <file>…`. Says when one begins and when it has ended, and waits to be told to go on.
import { once } from 'node:events';

console.log = console.info = console.warn = console.error = () => {};

for (const file of process.argv.slice(2)) {
  process.send?.({ begins: file });
  await once(process, 'message');
  let thrown: string | undefined;
  try {
    const { program } = (await import(file)) as { readonly program: () => Promise<void> };
    await program();
  } catch (error) {
    thrown = String((error as { readonly message?: unknown } | undefined)?.message ?? error);
  }
  process.send?.({ ended: file, thrown });
  await once(process, 'message');
}
process.exit();

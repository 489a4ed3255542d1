// Starts the sandbox, makes five signed calls through the built packages, and shows them.
import { isExchangeError } from '@openderivs/client';
import { startSandbox } from '@openderivs/sandbox';
import { type MadeCall, makeFiveCalls, makeRefusedCall } from './five-calls.ts';
import { table } from './table.ts';

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const [given] = process.argv.slice(2);
if (given !== undefined) {
  console.error(
    `npm start takes no arguments, and was given "${given}". Give it none, or start a sandbox of your own:`,
  );
  console.error('node packages/sandbox/bin/openderivs-sandbox.js --help');
  process.exit(1);
}

console.log('\nStarting a local exchange …');
const sandbox = await startSandbox();
try {
  for (const [api, url] of Object.entries(sandbox.urls)) console.log(`  ${api.padEnd(14)} ${url}`);
  // Margin can only be moved where there is an isolated position.
  sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.5', isolatedMargin: '500' });

  console.log('\nMaking five signed calls …');
  const calls: MadeCall[] = [];
  for await (const call of makeFiveCalls(sandbox)) {
    console.log(`  ${call.operation} done`);
    calls.push(call);
  }
  const rows = calls.map(({ operation, line, status, answer, milliseconds }) => [
    operation,
    String(status),
    `${milliseconds.toFixed(1)} ms`,
    line,
    JSON.stringify(answer),
  ]);
  console.log(`\n${table(['operation', 'status', 'time', 'request line as sent', 'answer'], rows).join('\n')}`);

  console.log('\nAnd one with a wrong secret, as your code would catch it:');
  const error = await makeRefusedCall(sandbox);
  if (!isExchangeError(error)) throw new Error('the call with a wrong secret should have been refused');
  const { name, code, outcome, operation, status, exchangeCode, exchangeMessage } = error;
  console.log({ name, code, outcome, operation, status, exchangeCode, exchangeMessage });
} finally {
  await sandbox.close();
}

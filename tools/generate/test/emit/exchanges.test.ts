import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emitExchanges } from '../../src/emit/exchanges.ts';
import { findTargets } from '../../src/targets.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => workspace.remove());

const give = (exchange: string): void => {
  const folder = join(workspace.folder, 'packages/sandbox/src', exchange);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'exchange.ts'), '');
};
const emitted = () => emitExchanges(workspace.folder, findTargets(workspace.folder));

it('lists the exchanges that are described and have a folder, in the order of their ports', () => {
  give('binance');
  give('bitget');
  give('moon');
  const [file, ...others] = emitted();
  expect(others).toEqual([]);
  expect(file?.path).toBe('packages/sandbox/src/generated/exchanges.ts');
  expect(file?.text).toContain("import { bitget } from '../bitget/exchange.ts';");
  expect(file?.text).toContain('export const exchanges = [binance, bitget] as const');
  expect(file?.text).not.toContain('moon');

  workspace.edit('specs/bitget-mix/openapi.yaml', 'servers:', 'servers:\n  # http://127.0.0.1:4000');
  expect(emitted()[0]?.text).toContain('[bitget, binance]');
});

it('gives nothing where the workspace has no sandbox', () => {
  expect(emitted()).toEqual([]);
});

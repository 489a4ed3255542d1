import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camel, type Target } from '../targets.ts';
import type { FileText } from '../write.ts';

const sandbox = join('packages', 'sandbox', 'src');

/** The port of an API's sandbox, as its description lists it under `servers`. */
function portOf(workspace: string, { api }: Target): number {
  const description = readFileSync(join(workspace, 'specs', api, 'openapi.yaml'), 'utf8');
  return Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(description)?.[1] ?? Number.POSITIVE_INFINITY);
}

/**
 * The sandbox's list of exchanges: those that some description names and that have a folder there, in the order of their
 * ports. Nothing where the workspace has no sandbox.
 */
export function emitExchanges(workspace: string, targets: readonly Target[]): FileText[] {
  const ports = new Map<string, number>();
  for (const target of targets) {
    const { exchange } = target;
    if (!existsSync(join(workspace, sandbox, exchange, 'exchange.ts'))) continue;
    ports.set(exchange, Math.min(ports.get(exchange) ?? Number.POSITIVE_INFINITY, portOf(workspace, target)));
  }
  const exchanges = [...ports].sort(([, a], [, b]) => a - b).map(([exchange]) => exchange);
  if (exchanges.length === 0) return [];
  const imports = exchanges.map((exchange) => `import { ${camel(exchange)} } from '../${exchange}/exchange.ts';\n`);
  const text = `// Generated from specs/*/openapi.yaml. Do not edit.

import type { Exchange } from '../exchange.ts';
${imports.join('')}
/** Every exchange that the sandbox stands in for. The APIs have their default ports in this order. */
export const exchanges = [${exchanges.map(camel).join(', ')}] as const satisfies readonly Exchange[];
`;
  return [{ path: join(sandbox, 'generated', 'exchanges.ts'), text }];
}

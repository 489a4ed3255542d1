import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** servers.ts: the environments that the description lists, by name. */
export function emitServers({ target, servers }: Plan): string {
  const lines = servers.map(({ name, url }) => `  ${key(name)}: ${literal(url)},\n`);
  return `${header(target.api)}\n/** The environments, by name. */\nexport const servers = {\n${lines.join('')}} as const;\n`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targets } from './targets.ts';
import { project } from './workspace.ts';

describe.each(targets)('the calls of $api that place an order', ({ api, placing = {} }) => {
  const source = (file: string) => readFileSync(join(project, 'packages', api, 'src', file), 'utf8');
  const helpers = source('placing.ts');
  const comments = source('generated/client.ts').split('\n\n');
  const creating = comments.filter((comment) => comment.includes('it might place a second order.'));

  it('say that they throw, in their documentation', () => {
    expect(creating.length).toBeGreaterThanOrEqual(Object.keys(placing).length);
    for (const comment of creating) expect(comment).toContain('Throws when the call is refused and when its');
  });

  it.each(Object.entries(placing))('%s leads to %s, which leads back', (operation, helper) => {
    const comment = creating.find((text) => text.includes(`  ${operation}<`) || text.includes(`  ${operation}(`)) ?? '';
    const words = comment.replace(/\s+\*\s+/g, ' ');
    expect(words).toContain(`where \`${helper}\` of \`@openderivs/${api}/placing\` looks up what became of it.`);
    const [, behind = ''] = helpers.split(new RegExp(`export (?:const|function) ${helper}\\b`));
    expect(helpers).toMatch(new RegExp(`\\b(one|many)\\('${operation}'\\)`));
    const before = helpers.slice(0, helpers.length - behind.length);
    expect(before.slice(before.lastIndexOf('/**'))).toContain(`.${operation}\` throws when the outcome is`);
  });

  it('lead to every function of the kind', () => {
    const functions = [...helpers.matchAll(/export (?:const|function) (place\w+)/g)].map(([, name]) => name);
    expect(Object.values(placing).sort()).toEqual(functions.sort());
  });
});

import type { PlayedAccount } from './play.ts';

/** Holds a disturbed session against the same one undisturbed. What a follower was not told, or was told wrongly, in words. */
export function judge(undisturbed: PlayedAccount, disturbed: PlayedAccount): readonly string[] {
  const wrong: string[] = [];
  const lost = [...undisturbed.fills.keys()].filter((key) => !disturbed.fills.has(key));
  const twice = [...disturbed.fills].filter(([, count]) => count > 1);
  const invented = [...disturbed.fills.keys()].filter((key) => !undisturbed.fills.has(key));
  if (lost.length) wrong.push(`${lost.length} fills are lost, the first of them ${lost[0]}`);
  if (twice.length) wrong.push(`${twice.length} fills came twice, the first of them ${twice[0]?.[0]}`);
  if (invented.length) wrong.push(`${invented.length} fills never happened, the first of them ${invented[0]}`);
  const stale = disturbed.moments.filter((moment, at) => moment !== 'syncing' && moment !== undisturbed.moments[at]);
  if (stale.length) wrong.push(`the account was shown as it was not, at ${stale.length} moments`);
  if (disturbed.end !== undisturbed.end) wrong.push('the account is another in the end');
  if (disturbed.end === 'syncing') wrong.push('the account is not shown in the end');
  if (disturbed.cuts > 0 && disturbed.gaps.healed === 0) wrong.push('a connection was lost, and nobody was told');
  if (disturbed.gaps.silent > 0) wrong.push(`a comparison raised ${disturbed.gaps.silent} false alarms`);
  if (disturbed.handlerErrors > 0) wrong.push(`${disturbed.handlerErrors} handlers failed`);
  return wrong;
}

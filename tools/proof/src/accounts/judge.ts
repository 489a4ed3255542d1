import type { PlayedAccount } from './play.ts';

/** Holds what a follower came to against what there really was. What it was not told, or was told wrongly, in words. */
export function judge({ truth, ...played }: PlayedAccount): readonly string[] {
  const wrong: string[] = [];
  const lost = [...truth.fills].filter((key) => !played.fills.has(key));
  const twice = [...played.fills].filter(([, count]) => count > 1);
  const invented = [...played.fills.keys()].filter((key) => !truth.fills.has(key));
  if (lost.length) wrong.push(`${lost.length} fills are lost, the first of them ${lost[0]}`);
  if (twice.length) wrong.push(`${twice.length} fills came twice, the first of them ${twice[0]?.[0]}`);
  if (invented.length) wrong.push(`${invented.length} fills never happened, the first of them ${invented[0]}`);
  const stale = played.moments.filter((moment, at) => moment !== 'syncing' && moment !== truth.moments[at]);
  if (stale.length) wrong.push(`the account was shown as it was not, at ${stale.length} moments`);
  if (played.end !== truth.end) wrong.push('the account is another in the end');
  if (played.end === 'syncing') wrong.push('the account is not shown in the end');
  if (played.cuts > 0 && played.gaps.healed === 0) wrong.push('a connection was lost, and nobody was told');
  if (played.gaps.silent > 0) wrong.push(`a comparison raised ${played.gaps.silent} false alarms`);
  if (played.handlerErrors > 0) wrong.push(`${played.handlerErrors} handlers failed`);
  return wrong;
}

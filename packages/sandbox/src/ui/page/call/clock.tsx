import type { ClockStory } from '../../../explain/stories.ts';
import { dateTime, timeOfDay } from '../format.ts';
import { useTexts } from '../language.tsx';

const shown = (at: number): string => `${dateTime(at).slice(0, 10)} ${timeOfDay(at)}`;

/** The time of a call beside the exchange's. */
export function Clock({ clock }: { readonly clock: ClockStory }) {
  const { clockOf } = useTexts();
  const { timestamp, now, behind, ahead, isJudged } = clock;
  const at = Number(timestamp);
  // What is no moment is shown as it came.
  const text = Number.isNaN(new Date(at).getTime()) ? String(timestamp) : shown(at);
  const apart = now - at;
  return (
    <>
      <h4>{clockOf.title}</h4>
      <p>
        {timestamp === undefined ? clockOf.missing : null}
        {timestamp !== undefined && apart >= 0 ? clockOf.behind(text, shown(now), apart) : null}
        {timestamp !== undefined && apart < 0 ? clockOf.ahead(text, shown(now), -apart) : null}{' '}
        {isJudged ? clockOf.allowed(behind, ahead) : clockOf.notJudged}
      </p>
    </>
  );
}

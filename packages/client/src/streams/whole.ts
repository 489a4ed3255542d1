import type { ChannelRow } from './channel-table.ts';
import { find } from './path.ts';

/** Whether an event holds the whole state. */
export type IsWhole = (event: unknown) => boolean;

/** What `whole` of a row says: `true`, or `action=snapshot`. */
export function wholeOf(whole: ChannelRow['whole']): IsWhole | undefined {
  if (whole === undefined) return undefined;
  if (whole === true) return () => true;
  const [path = '', value] = whole.split('=');
  const at = find(path);
  return (event) => at(event) === value;
}

/** Does the exchange send the whole once for each subscription, and then what has changed? */
export const beginsWhole = ({ whole }: Pick<ChannelRow, 'whole'>): boolean => typeof whole === 'string';

const milliseconds = /^\d{13}$/;
const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** How a moment is written, for messages. */
export const momentForms =
  'milliseconds since 1970, as in 1767225600000, or ISO 8601, as in 2026-01-01 or 2026-01-01T00:00:00Z';

/** Reads a moment; `undefined` where the text is none. A date alone means its midnight in UTC. */
export const readMoment = (text: string): number | undefined => {
  if (milliseconds.test(text)) return Number(text);
  if (!iso.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
};

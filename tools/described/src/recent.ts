const times = ['startTime', 'endTime'];

/** How long before now the later end of a time lies, in milliseconds. */
const ago = 60_000;

/**
 * The same call, with a time that ends a moment ago. Histories go back for days or months, and the examples in descriptions
 * are older.
 */
export function madeRecent<Parameters>(parameters: Parameters, now: number): Parameters {
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) return parameters;
  const given = Object.entries(parameters);
  const ends = given.filter(([name]) => times.includes(name)).map(([, value]) => Number(value));
  if (ends.length === 0 || ends.some(Number.isNaN)) return parameters;
  const later = now - ago - Math.max(...ends);
  const moved = given.map(([name, value]) => {
    if (!times.includes(name)) return [name, value];
    const time = Number(value) + later;
    return [name, typeof value === 'string' ? String(time) : time];
  });
  return Object.fromEntries(moved);
}

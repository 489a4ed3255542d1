const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** What is printed of what went wrong: the reason, and what to do about it. */
export const troubleOf = (error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error);
  if (!isTaken(error)) return `${reason}\nTry --help.\n`;
  return `${reason}\nAnother program has this port, perhaps another sandbox. Stop it, or give other ports: --port-base 5801.\n`;
};

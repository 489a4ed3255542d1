/** An exchange's message as text, whatever stands in its place. */
export const messageText = (message: unknown): string => {
  const given = message ?? '';
  return typeof given === 'string' ? given : JSON.stringify(given);
};

/** An exchange's message as text, whatever stands in its place. */
export const messageText = (message: unknown): string =>
  typeof message === 'string' ? message : message === undefined || message === null ? '' : JSON.stringify(message);

/**
 * Why a command failed, in one word: the code of the error, or the first word of the server's reply (`NOAUTH`). The rest
 * of a message, and the error itself, may hold an address, a user or a password.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && isWord.test(code)) return code;
  const [first = ''] = error.message.split(' ', 1);
  return isWord.test(first) ? first : error.name;
}

const isWord = /^[A-Z][A-Z_]{2,30}$/;

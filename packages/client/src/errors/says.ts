/** A character as JSON, JavaScript, URLs and HTML may write it. */
const escapes = /(?:\\u00|\\x|%)([\da-f]{2})|&(?:#(x?[\da-f]+)|(amp|lt|gt|quot|apos));?|\\(.)/gi;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its escapes resolved once. */
export const unescaped = (text: string): string =>
  text.replace(
    escapes,
    (_, hex, code = `x${hex}`, name, char) =>
      char ?? named[name?.toLowerCase()] ?? String.fromCharCode(code.replace(/x/i, '0x')),
  );

/** What the unbroken runs of a text say as base64, in either alphabet and from wherever it begins in them. */
const unbased = (text: string): string =>
  (
    text
      .replaceAll('-', '+')
      .replaceAll('_', '/')
      .match(/[a-z\d+/]{8,}/gi) ?? []
  )
    .flatMap((run) => [0, 1, 2, 3].map((from) => atob(`${run}AAA`.slice(from, from + ((run.length - from + 3) & ~3)))))
    .join(' ');

/** Does a text say one of these (in lower case), be it in two encodings on top of each other within the JSON of an answer? */
export function says(text: string, wanted: readonly string[], depth = 3): boolean {
  const lower = text.toLowerCase();
  if (wanted.some((one) => lower.includes(one))) return true;
  const plain = unescaped(text);
  // What has been looked at is looked at once.
  return depth > 0 && says(`${unbased(text)} ${plain === text ? '' : plain}`, wanted, depth - 1);
}

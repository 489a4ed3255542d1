/** How servers, proxies, firewalls and debuggers write what they quote. */
export const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in upper case': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  'as JSON': (text) => JSON.stringify(text).slice(1, -1),
  'as JSON with escaped slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'as JSON in escapes alone': each((code) => `\\u${code.toString(16).padStart(4, '0')}`),
  'as JSON that escapes as HTML needs it': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[&=+<>']/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`),
  'percent-encoded': (text) => encodeURIComponent(text),
  'percent-encoded in lower case': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'percent-encoded whole': each((code) => `%${code.toString(16).padStart(2, '0')}`),
  'with HTML names': (text) =>
    text.replace(/[&<>"']/g, (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[mark]};`),
  'with HTML numbers': each((code) => `&#${code};`),
  'with hexadecimal HTML numbers': each((code) => `&#x${code.toString(16).toUpperCase()};`),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'in base64 behind a name': (text) => Buffer.from(`name:${text}`).toString('base64'),
  'in base64 in front of more': (text) => Buffer.from(`${text}:more`).toString('base64'),
};

function each(write: (code: number) => string): (text: string) => string {
  return (text) => Array.from(text, (char) => write(char.charCodeAt(0))).join('');
}

/** What somebody who suspects an encoding would try, one at a time. */
const decodings: readonly ((text: string) => string)[] = [
  (text) =>
    text.replace(
      /\\(?:u([\da-f]{4})|(["\\/]))/gi,
      (_, hex, mark) => mark ?? String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  (text) => text.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  (text) =>
    text
      .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&quot;/gi, '"')
      .replace(/&apos;/gi, "'")
      .replace(/&lt;/gi, '<')
      .replace(/&gt;/gi, '>')
      .replace(/&amp;/gi, '&'),
  (text) => text.replace(/[\w+/-]{8,}/g, (run) => Buffer.from(run, 'base64').toString('latin1')),
];

/** Can a secret be read in a text, in whatever letter case and under up to so many encodings? */
export function canRead(text: string, secret: string, depth = 2): boolean {
  if (text.toLowerCase().includes(secret.toLowerCase())) return true;
  return (
    depth > 0 &&
    decodings.some((decode) => {
      const decoded = decode(text);
      return decoded !== text && canRead(decoded, secret, depth - 1);
    })
  );
}

/** No more than these: servers say `utf-8` here too, and mean plain text. */
const encodings = /gzip|compress|deflate|br|zstd/i;

/** For transports that decode nothing and ask for nothing encoded: is the body compressed all the same? */
export const isCompressed = (headers: Readonly<Record<string, string>>): boolean =>
  encodings.test(headers['content-encoding'] ?? '');

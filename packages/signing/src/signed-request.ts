/** What a signer hands back: the query string as it must be sent, and the headers to add. */
export interface SignedRequest {
  readonly query: string;
  readonly headers: Record<string, string>;
}

/** Goes on with a signature now if there is one now, so that Node pays for no promise. */
export function whenSigned<T>(signature: string | Promise<string>, use: (signature: string) => T): T | Promise<T> {
  return typeof signature === 'string' ? use(signature) : signature.then(use);
}

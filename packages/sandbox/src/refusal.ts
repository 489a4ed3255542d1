/** A call refused with the exchange's own code, words and HTTP status. Thrown, and written as the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number | string;
  readonly headers: { readonly [name: string]: string };

  constructor(status: number, code: number | string, message: string, headers: Refusal['headers'] = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

import type { Settled } from '../pipeline/prepared-call.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { LightHeaders } from './light-headers.ts';

/** A call that was answered. */
export type Answered = Settled & { readonly answer: TransportAnswer };

/**
 * The `response` that verbs give: the parts of the global `Response` that an answer already read can have. `json()`
 * gives the body as the pipeline read it, so that no digit passes through a double.
 */
export class LightResponse {
  readonly type = 'default';
  readonly redirected = false;
  readonly statusText = '';
  readonly bodyUsed = false;
  readonly status: number;
  /** False for a refusal too, also where the exchange wraps it in HTTP 200. */
  readonly ok: boolean;
  readonly url: string;
  readonly #settled: Answered;
  #headers: LightHeaders | undefined;

  constructor(settled: Answered, url: string) {
    this.#settled = settled;
    this.status = settled.answer.status;
    this.ok = settled.error === undefined;
    this.url = url;
  }

  /** Made for whoever looks. */
  get headers(): LightHeaders {
    this.#headers ??= new LightHeaders(Object.entries(this.#settled.answer.headers));
    return this.#headers;
  }

  text(): Promise<string> {
    return Promise.resolve(this.ok ? this.#settled.answer.text : quotedText(this.#settled));
  }

  json(): Promise<unknown> {
    return Promise.resolve(this.#settled.body);
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#raw().body;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#raw().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#raw().blob();
  }

  /** Itself: it can be read any number of times. */
  clone(): this {
    return this;
  }

  #raw(): Response {
    return new Response(this.#settled.answer.text);
  }
}

/**
 * Text for a parse that is not ours: identifiers are in quotes already. Never empty for an error, since a verb's `error`
 * is made from it, and an empty one looks like none.
 */
const quotedText = ({ answer, body, error }: Answered): string =>
  body === undefined ? answer.text || (error?.message ?? '') : JSON.stringify(body);

/** The real thing, for middleware: its text has every identifier in quotes already, so any parser keeps the digits. */
export function toResponse(settled: Answered, url: string): Response {
  const { answer, error } = settled;
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  const { status } = answer;
  // The constructor refuses a body with these, and takes 200 to 599 only.
  const text = [204, 205, 304].includes(status) ? null : quotedText(settled);
  const response = new Response(text, { status: status >= 200 && status <= 599 ? status : 599, headers });
  return Object.defineProperties(response, { url: { value: url }, ok: { value: !error } });
}

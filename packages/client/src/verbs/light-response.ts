import type { Settled } from '../pipeline/pipeline.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { LightHeaders } from './light-headers.ts';

/** A call that was answered. */
export type Answered = Settled & { readonly answer: TransportAnswer };

const encoder = new TextEncoder();

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

  get headers(): LightHeaders {
    this.#headers ??= headersOf(this.#settled);
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return new Blob([this.#settled.answer.text]).stream() as ReadableStream<Uint8Array>;
  }

  text(): Promise<string> {
    return Promise.resolve(this.ok ? this.#settled.answer.text : quotedText(this.#settled));
  }

  json(): Promise<unknown> {
    return Promise.resolve(this.#settled.body);
  }

  arrayBuffer(): Promise<ArrayBufferLike> {
    return Promise.resolve(encoder.encode(this.#settled.answer.text).buffer);
  }

  blob(): Promise<Blob> {
    return Promise.resolve(new Blob([this.#settled.answer.text]));
  }

  clone(): LightResponse {
    return new LightResponse(this.#settled, this.url);
  }
}

/**
 * openapi-fetch reads `Content-Length` to choose between `json()`, which is digit-safe here, and a parse of its own. A
 * chunked answer has none, so the length of what arrived stands in for it. An error without a body must not have one:
 * `error` would be left out.
 */
function headersOf({ answer: { headers, text }, error }: Answered): LightHeaders {
  if (error && text === '') {
    const { 'content-length': _none, ...others } = headers;
    return new LightHeaders(others);
  }
  return new LightHeaders(headers['content-length'] ? headers : { ...headers, 'content-length': String(text.length) });
}

/**
 * Text for a parse that is not ours: identifiers are in quotes already. Never empty for an error, since openapi-fetch
 * makes `error` from it, and an empty one looks like none.
 */
const quotedText = ({ answer, body, error }: Answered): string =>
  body === undefined ? answer.text || (error?.message ?? '') : JSON.stringify(body);

/** The real thing, for middleware: its text has every identifier in quotes already, so any parser keeps the digits. */
export function toResponse(settled: Answered, url: string): Response {
  const { answer, error } = settled;
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  const text = bodiless.has(answer.status) ? null : quotedText(settled);
  const response = new Response(text, { status: statusFor(answer.status), headers });
  Object.defineProperty(response, 'url', { value: url });
  Object.defineProperty(response, 'ok', { value: error === undefined });
  return response;
}

/** With these the constructor refuses a body. */
const bodiless = new Set([204, 205, 304]);

/** The constructor takes 200 to 599 only. */
const statusFor = (status: number): number => (status >= 200 && status <= 599 ? status : 599);

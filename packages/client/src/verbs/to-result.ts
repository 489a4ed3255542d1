import type { ParseAs } from './openapi-fetch.ts';

/** What a verb gives, without the types of an API. */
export interface VerbResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Reads a response by openapi-fetch's rules. `length` is what stands in, or for, its `Content-Length`. */
export async function toResult(
  response: Response,
  method: string,
  parseAs: ParseAs,
  length = response.headers.get('content-length'),
): Promise<VerbResult> {
  const isEmpty = () => length === '0' && !response.headers.get('transfer-encoding')?.includes('chunked');
  if (response.status === 204 || method === 'HEAD' || isEmpty()) {
    return { [response.ok ? 'data' : 'error']: undefined, response };
  }
  if (!response.ok) return { error: parsed(await response.text()), response };
  if (parseAs === 'stream') return { data: response.body, response };
  if (parseAs !== 'json' || length) return { data: await response[parseAs](), response };
  const text = await response.text();
  return { data: text ? JSON.parse(text) : undefined, response };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

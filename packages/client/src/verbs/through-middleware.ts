import type { Middleware, MiddlewareCallbackParams } from './openapi-fetch.ts';

/** What all middleware of a call is told. */
export type CallFacts = Omit<MiddlewareCallbackParams, 'request'>;

/** What came of a call: the request is that which middleware made of it. */
export interface Exchanged {
  readonly request: Request;
  readonly response: Response;
}

/**
 * Sends a request through middleware, by openapi-fetch's rules and in its words: the first registered sees the request
 * first and the response last, and whoever answers a request ends the call.
 */
export async function throughMiddleware(
  request: Request,
  middleware: readonly Middleware[],
  facts: CallFacts,
  RequestClass = Request,
): Promise<Exchanged> {
  const having = (name: 'onRequest' | 'onResponse' | 'onError') =>
    middleware.filter((one) => one && typeof one === 'object' && typeof one[name] === 'function');
  for (const one of having('onRequest')) {
    const result = await one.onRequest?.({ request, ...facts });
    if (result instanceof RequestClass) request = result;
    else if (result instanceof Response) return { request, response: result };
    else if (result) {
      throw new Error('onRequest: must return new Request() or Response() when modifying the request');
    }
  }
  let response: Response | undefined;
  try {
    response = await facts.options.fetch(request);
  } catch (thrown) {
    let error = thrown;
    for (const one of having('onError').reverse()) {
      const result: unknown = await one.onError?.({ request, error, ...facts });
      if (result instanceof Response) {
        response = result;
        break;
      }
      if (result instanceof Error) error = result;
      else if (result) throw new Error('onError: must return new Response() or instance of Error');
    }
    if (!response) throw error;
  }
  for (const one of having('onResponse').reverse()) {
    const result: unknown = await one.onResponse?.({ request, response, ...facts });
    if (result instanceof Response) response = result;
    else if (result) throw new Error('onResponse: must return new Response() when modifying the response');
  }
  return { request, response };
}

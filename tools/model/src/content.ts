import type { MediaType, Operation, RequestBody, Response } from './operation.ts';
import { resolve } from './references.ts';

/** An operation's JSON body; `undefined` where it takes none. */
export function bodyOf(document: object, { requestBody }: Operation): MediaType | undefined {
  return requestBody && jsonIn(document, requestBody);
}

/** The JSON that a successful call is answered with; `undefined` where it is not described. */
export function answerOf(document: object, { responses }: Operation): MediaType | undefined {
  const response = responses?.['200'];
  return response && jsonIn(document, response);
}

/** The payloads that are shown of a body or an answer, by their names; one that stands alone has none. */
export function examplesOf(
  document: object,
  { examples = {}, example }: MediaType,
): { name: string; value: unknown }[] {
  const named = Object.entries(examples).map(([name, each]) => ({ name, value: resolve(document, each).value }));
  return example === undefined ? named : [...named, { name: '', value: example }];
}

function jsonIn(document: object, holder: RequestBody | Response): MediaType | undefined {
  return resolve<RequestBody | Response>(document, holder).content?.['application/json'];
}

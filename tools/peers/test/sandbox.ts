import { type Api, type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A sandbox for the tests of a file, as new before each of them. */
export function useSandbox(): { get(): Sandbox } {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterAll(() => sandbox.close());
  return { get: () => sandbox };
}

/** What was refused since the start of the test, with the code: `POST /fapi/v1/order -2019`. */
export const refusals = ({ calls }: Sandbox): string[] =>
  calls
    .filter(({ refused, status }) => refused !== undefined || status !== 200)
    .map(({ method, path, refused }) => `${method} ${path} ${refused}`);

/** The address of an API in place of the exchange's, the path kept. */
export const moved = (address: string, sandbox: Sandbox, api: Api): string =>
  address.replace(/^https:\/\/[^/]+/, sandbox.urls[api]);

import type { Fault } from '@openderivs/sandbox';
import type { Target } from './target.ts';

/** Makes the next call meet a fault. */
export async function addFault({ control }: Target, fault: Fault): Promise<void> {
  await post(`${control}/fault`, fault);
}

/** Puts the exchange back to how it began. */
export async function reset({ control }: Target): Promise<void> {
  await post(`${control}/reset`, {});
}

/** How many requests came to the address that none may come to. */
export async function visitsElsewhere({ control }: Target): Promise<number> {
  const response = await fetch(`${control}/visits`);
  return (await response.json()) as number;
}

/** Sends JSON to the control server. */
export async function post(url: string, body: unknown): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered with ${response.status}: ${await response.text()}`);
  await response.text();
}

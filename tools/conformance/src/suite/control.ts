import type { Fault, SocketFaultRule } from '@openderivs/sandbox';
import type { Burst, Said, SeenSocket } from './seen.ts';
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
  return await get<number>(`${control}/visits`);
}

/** Moves a price, so that a trade happens. */
export async function setPrice({ control }: Target, symbol: string, price: string): Promise<void> {
  await post(`${control}/price`, { symbol, price });
}

/** Makes a frame of a stream meet a fault. */
export async function addSocketFault({ control }: Target, fault: SocketFaultRule): Promise<void> {
  await post(`${control}/socket-fault`, fault);
}

/** Makes the exchange send many trades of BTCUSDT at once. */
export async function burst({ control }: Target, trades: Burst): Promise<void> {
  await post(`${control}/burst`, trades);
}

/** The connections that the exchange has open. */
export const socketsAt = ({ control }: Target): Promise<readonly SeenSocket[]> => get(`${control}/sockets`);

/** What clients have said to the exchange on sockets. */
export const saidTo = ({ control }: Target): Promise<readonly Said[]> => get(`${control}/said`);

/** Asks the control server for JSON. */
async function get<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url);
  return (await response.json()) as Answer;
}

/** Sends JSON to the control server. */
export async function post(url: string, body: unknown): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered with ${response.status}: ${await response.text()}`);
  await response.text();
}

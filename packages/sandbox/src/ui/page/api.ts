import type { Action, CallDetail, Catalog } from '../protocol.ts';

const messageIn = async (response: Response): Promise<string> => {
  const answer: { readonly message?: string } = await response.json();
  return answer.message ?? response.statusText;
};

const read = async <Answer>(path: string): Promise<Answer> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await messageIn(response));
  return response.json();
};

export const readCatalog = (): Promise<Catalog> => read('/api/catalog');

export const readCall = (id: number): Promise<CallDetail> => read(`/api/calls/${id}`);

/** Asks the sandbox to do something; throws what it says against it. */
export const act = async (action: Action): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/api/do', { method: 'POST', headers, body: JSON.stringify(action) });
  if (!response.ok) throw new Error(await messageIn(response));
};

/** Does something, and says what came of it, which is `done` if all went well. */
export type Do = (action: Action, done: string) => Promise<boolean>;

import type { Sandbox } from '../../../src/index.ts';
import type { CallDetail, PartName, Parts } from '../../../src/ui/protocol.ts';

const urlOf = ({ uiUrl }: Sandbox): string => {
  if (uiUrl === undefined) throw new Error('This sandbox serves no page.');
  return uiUrl;
};

/** What the feed of a view tells first. */
export const firstOf = async (sandbox: Sandbox, view = 'exchange=binance&product=usdm&symbol=BTCUSDT&interval=1m') => {
  const leaving = new AbortController();
  const answer = await fetch(`${urlOf(sandbox)}/api/feed?${view}`, { signal: leaving.signal });
  const parts: { [name in PartName]?: Parts[name] } = {};
  let text = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.includes('event: faults') && text.endsWith('\n\n')) break;
  }
  leaving.abort();
  for (const [, name = '', data = ''] of text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)) {
    Object.assign(parts, { [name]: JSON.parse(data) });
  }
  return parts;
};

/** All about the call that came last. */
export const lastCall = async (sandbox: Sandbox): Promise<CallDetail> => {
  const { calls } = await firstOf(sandbox);
  const id = calls?.calls.at(-1)?.id;
  return (await fetch(`${urlOf(sandbox)}/api/calls/${id}`)).json() as Promise<CallDetail>;
};

/** Asks for something to be done as the page does, with headers of the test's choice. */
export const act = async (sandbox: Sandbox, action: object, headers: { readonly [name: string]: string } = {}) => {
  const answer = await fetch(`${urlOf(sandbox)}/api/do`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(action),
  });
  return { status: answer.status, ...((await answer.json()) as { readonly message?: string }) };
};

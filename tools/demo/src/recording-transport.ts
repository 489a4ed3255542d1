import type { Transport } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';
import { redactUrl } from '@openderivs/signing';

/** What went over the wire, secrets masked. */
export interface Sent {
  readonly line: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** The default transport, with a note of each request line as it was sent. */
export function createRecordingTransport(): { readonly transport: Transport; readonly last: () => Sent } {
  const inner = createTransport();
  let last: Sent = { line: '', status: 0, milliseconds: 0 };
  const transport: Transport = {
    async send(request) {
      const started = performance.now();
      const answer = await inner.send(request);
      last = {
        line: `${request.method} ${redactUrl(request.target)}`,
        status: answer.status,
        milliseconds: performance.now() - started,
      };
      return answer;
    },
    close: () => inner.close?.(),
  };
  return { transport, last: () => last };
}

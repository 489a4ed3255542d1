import type { Transport, TransportAnswer } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';

/** A transport that keeps the newest answer as it came, for the client makes text of numbers before it gives them out. */
export interface Recorder {
  readonly transport: Transport;
  /** The answer to the newest call; calls are made one after the other. */
  newest(): TransportAnswer | undefined;
  forget(): void;
}

export const createRecorder = (): Recorder => {
  const transport = createTransport();
  let newest: TransportAnswer | undefined;
  return {
    transport: {
      send: async (request) => {
        newest = undefined;
        newest = await transport.send(request);
        return newest;
      },
      close: () => transport.close?.(),
    },
    newest: () => newest,
    forget: () => {
      newest = undefined;
    },
  };
};

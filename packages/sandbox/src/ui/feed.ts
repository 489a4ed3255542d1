import type { ServerResponse } from 'node:http';
import type { PartName, View } from './protocol.ts';
import type { Readers } from './readers.ts';

/** Tells open pages what has changed. */
export interface Feed {
  /** Tells a page of what it looks at, until it goes. */
  open(response: ServerResponse, view: View): void;
  close(): void;
}

/** Real milliseconds between two looks. */
const pause = 250;

/**
 * Looks at the sandbox a few times a second while a page is open, and sends what is not as it was. It listens to nothing,
 * so that a world goes on as if nobody looked.
 */
export const createFeed = (readers: Readers): Feed => {
  const pages = new Map<ServerResponse, () => void>();
  let timer: NodeJS.Timeout | undefined;

  const lookForAll = (): void => {
    for (const look of pages.values()) look();
  };

  const leave = (response: ServerResponse): void => {
    pages.delete(response);
    if (pages.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  return {
    open: (response, view) => {
      const sent = new Map<PartName, string>();
      const read = readers(view);
      const look = (): void => {
        // Who does not take what was sent is told less often.
        if (response.writableNeedDrain) return;
        for (const [name, text] of read()) {
          if (sent.get(name) === text) continue;
          sent.set(name, text);
          response.write(`event: ${name}\ndata: ${text}\n\n`);
        }
      };
      pages.set(response, look);
      response.once('close', () => leave(response));
      look();
      timer ??= setInterval(lookForAll, pause).unref();
    },
    close: () => {
      clearInterval(timer);
      for (const response of pages.keys()) response.destroy();
    },
  };
};

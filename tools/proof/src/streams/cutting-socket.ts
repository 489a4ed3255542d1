import type { OpenSocket } from '@openderivs/client/streams';

/** A frame from the exchange. */
export interface Frame {
  readonly at: number;
  readonly text: string;
}

/** Sockets that write down every frame, and lose the connection in the place of some of them. */
export function createCuttingSocket(inner: OpenSocket, kills: readonly number[], now: () => number) {
  const frames: Frame[] = [];
  const open: OpenSocket = (url, events) => {
    let isCut = false;
    const socket = inner(url, {
      ...events,
      opened: () => events.opened(),
      alive: () => events.alive(),
      message(text) {
        if (isCut) return;
        frames.push({ at: now(), text });
        if (!kills.includes(frames.length)) return events.message(text);
        isCut = true;
        void socket.close();
        events.closed(1006, 'killed');
      },
    });
    return socket;
  };
  return { open, frames };
}

import type { Send } from './feeds.ts';

/** Who waits for the first frame of a stream. */
export interface Newcomers {
  add(send: Send, admit: () => void): void;
  /** Gives everybody who waits the first frame, and admits them to the rest. */
  greet(first: () => string): void;
}

export const createNewcomers = (): Newcomers => {
  let waiting: { readonly send: Send; readonly admit: () => void }[] = [];
  return {
    add: (send, admit) => {
      waiting.push({ send, admit });
    },
    greet: (first) => {
      if (waiting.length === 0) return;
      const text = first();
      const all = waiting;
      waiting = [];
      for (const { send, admit } of all) {
        send(text);
        admit();
      }
    },
  };
};

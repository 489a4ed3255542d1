import type { Item } from './item.ts';
import type { Queue } from './queue.ts';

/** Whoever takes the items of a subscription. */
export interface Reader<Event> {
  accept(item: Item<Event>, stream: string): void;
  /** No more comes. With an error, that is what the reader is told last. */
  end(error?: unknown): void;
}

/** What a loop reads from. */
export interface Loop<Event> extends Reader<Event>, AsyncIterableIterator<Item<Event>, undefined> {
  /** What is there already, without a promise. */
  poll(): Item<Event> | undefined;
  return(): Promise<IteratorResult<Item<Event>, undefined>>;
}

/** Reads in a loop: what comes meanwhile waits in the queue. */
export function createLoop<Event>(queue: Queue<Event>, onLeave: () => void): Loop<Event> {
  let waiting: { resolve(result: IteratorResult<Item<Event>, undefined>): void; reject(error: unknown): void }[] = [];
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  const finish = (): Promise<IteratorResult<Item<Event>, undefined>> => {
    const failed = failure;
    // It is told once, as by a generator that has thrown.
    failure = undefined;
    return failed ? Promise.reject(failed.error) : Promise.resolve({ value: undefined, done: true });
  };
  const loop: Loop<Event> = {
    poll: queue.take,
    [Symbol.asyncIterator]: () => loop,
    accept(item, stream) {
      const first = waiting.shift();
      if (first) first.resolve({ value: item, done: false });
      else queue.push(item, stream);
    },
    end(error) {
      if (isOver) return;
      isOver = true;
      if (error !== undefined) failure = { error };
      for (const { resolve, reject } of waiting) finish().then(resolve, reject);
      waiting = [];
    },
    next() {
      const item = queue.take();
      if (item) return Promise.resolve({ value: item, done: false });
      if (isOver) return finish();
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async return() {
      isOver = true;
      failure = undefined;
      queue.clear();
      for (const { resolve } of waiting) resolve({ value: undefined, done: true });
      waiting = [];
      onLeave();
      return { value: undefined, done: true };
    },
  };
  return loop;
}

/** Calls a function for each item, and waits for what it returns before the next. */
export function createCaller<Event>(
  queue: Queue<Event>,
  handler: (item: Item<Event>) => void | Promise<void>,
  onFailure: (error: unknown) => void,
): Reader<Event> & { stop(): void; drain(): void } {
  let isBusy = false;
  let isStopped = false;
  const call = (item: Item<Event>) => {
    isBusy = true;
    try {
      const result: unknown = handler(item);
      if (typeof Object(result).then === 'function') {
        Promise.resolve(result).catch(onFailure).then(goOn);
        return;
      }
    } catch (error) {
      onFailure(error);
    }
    isBusy = false;
  };
  const drain = () => {
    while (!isBusy && !isStopped) {
      const item = queue.take();
      if (!item) return;
      call(item);
    }
  };
  const goOn = () => {
    isBusy = false;
    drain();
  };
  return {
    drain,
    accept(item, stream) {
      if (isStopped) return;
      if (isBusy || queue.size) queue.push(item, stream);
      else {
        call(item);
        // The handler itself may have caused more.
        if (!isBusy && queue.size) drain();
      }
    },
    end() {},
    stop() {
      isStopped = true;
      queue.clear();
    },
  };
}

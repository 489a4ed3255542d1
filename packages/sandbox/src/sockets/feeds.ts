import { type Agenda, createAgenda } from './agenda.ts';
import type { Timers } from './timers.ts';

/** Takes the text of a frame. */
export type Send = (text: string) => void;

/** Makes the frames of one stream for everybody who has subscribed to it. */
export interface Feed {
  /** What is due is to be made now. */
  run(): void;
  /** Somebody new wants to listen: gives them what comes first, and admits them to the rest. All others are admitted at once. */
  welcome?(send: Send, admit: () => void): void;
  /** Nobody listens any more. */
  stop(): void;
}

/** What a feed works with. */
export interface FeedTools {
  /** Sends to everybody who listens. */
  readonly push: Send;
  /** The exchange's time. */
  now(): number;
  /** Has `run` called at the next multiple of so many milliseconds, this very one included; 0 means now. */
  wake(every: number): void;
  /** The same for what goes on without end, from the next multiple on. */
  beat(every: number): void;
  /** The same in so many milliseconds. */
  beatIn(delay: number): void;
}

export type FeedMaker = (tools: FeedTools) => Feed;

/** The streams that somebody listens to. */
export interface Feeds {
  /** Joins a stream, which begins with the first to join. Gives what leaves it. */
  join(name: string, make: FeedMaker, send: Send): () => void;
}

interface Running {
  readonly feed: Feed;
  /** Who gets what is pushed, and who else has joined. */
  readonly listeners: Set<Send>;
  readonly joined: Set<Send>;
}

export const createFeeds = (timers: Timers, now: () => number): Feeds => {
  const running = new Map<string, Running>();
  const soon = createAgenda(timers, false);
  const beats = createAgenda(timers, true);

  const start = (name: string, make: FeedMaker): Running => {
    const listeners = new Set<Send>();
    const enter = (agenda: Agenda, delay: number): void => agenda.add(name, delay, () => feed.run());
    const feed = make({
      push: (text) => {
        for (const send of listeners) send(text);
      },
      now,
      wake: (every) => enter(soon, every === 0 ? 0 : (every - (now() % every)) % every),
      beat: (every) => enter(beats, every - (now() % every)),
      beatIn: (delay) => enter(beats, delay),
    });
    const started = { feed, listeners, joined: new Set<Send>() };
    running.set(name, started);
    return started;
  };

  return {
    join: (name, make, send) => {
      const { feed, listeners, joined } = running.get(name) ?? start(name, make);
      let left = false;
      const admit = (): void => {
        if (!left) listeners.add(send);
      };
      joined.add(send);
      if (feed.welcome === undefined) admit();
      else {
        const once: Send = (text) => {
          if (!left) send(text);
        };
        feed.welcome(once, admit);
      }
      return () => {
        left = true;
        listeners.delete(send);
        joined.delete(send);
        if (joined.size > 0) return;
        running.delete(name);
        soon.remove(name);
        beats.remove(name);
        feed.stop();
      };
    },
  };
};

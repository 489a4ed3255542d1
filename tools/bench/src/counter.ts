/** Counts what comes. */
export interface Counter {
  count(): void;
  /** Resolves when so many more have come. */
  further(many: number): Promise<void>;
}

export function createCounter(): Counter {
  let left = 0;
  let done = () => {};
  return {
    count() {
      left -= 1;
      if (left === 0) done();
    },
    further(many) {
      left = many;
      return new Promise((resolve) => {
        done = resolve;
      });
    },
  };
}

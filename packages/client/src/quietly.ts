const ignore = () => {};

/** Runs code of the caller's that only watches: what it throws is ignored, and so is the rejection of what it returns. */
export function quietly<Result>(watch: () => Result): Result | undefined {
  let result: Result | undefined;
  // An async function runs at once as far as its first `await`, and turns all that is thrown into its own rejection.
  const run = async () => {
    result = watch();
    return result;
  };
  run().catch(ignore);
  return result;
}

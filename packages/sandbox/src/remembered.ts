const most = 10_000;

/** The same function of a text, worked out once for each of those that come again and again. */
export const remembered = <Result>(of: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // Whatever callers make up must not fill the memory.
    if (known.size >= most) known.clear();
    const made = of(text);
    known.set(text, made);
    return made;
  };
};

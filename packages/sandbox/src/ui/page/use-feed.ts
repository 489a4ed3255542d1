import { useEffect, useState } from 'preact/hooks';
import type { CallView, PartName, Parts, View } from '../protocol.ts';

/** What the page knows; what has not come yet is not there. */
export type Known = Partial<Omit<Parts, 'calls'>> & {
  /** Newest first. */
  readonly calls: readonly CallView[];
  readonly isConnected: boolean;
};

const mostCalls = 200;

const merge = (known: readonly CallView[], { oldest, calls }: Parts['calls']): readonly CallView[] => {
  const fresh = new Set(calls.map(({ id }) => id));
  const kept = known.filter(({ id }) => id >= oldest && !fresh.has(id));
  return [...calls.toReversed(), ...kept].slice(0, mostCalls);
};

const names: readonly Exclude<PartName, 'calls'>[] = [
  'price',
  'bars',
  'bar',
  'book',
  'trades',
  'fills',
  'holdings',
  'faults',
  'clock',
];

/** What is not of the symbol that is looked at. */
const keptOf = ({ calls, isConnected, holdings, faults, clock }: Known): Known => ({
  ...{ calls, isConnected },
  ...(holdings && { holdings }),
  ...(faults && { faults }),
  ...(clock && { clock }),
});

/** Follows what the sandbox tells of a view. What comes together is shown together. */
export const useFeed = ({ exchange, product, symbol, interval }: View): Known => {
  const [known, setKnown] = useState<Known>({ calls: [], isConnected: false });
  useEffect(() => {
    const query = new URLSearchParams({ exchange, product, symbol, interval });
    const source = new EventSource(`/api/feed?${query}`);
    const take = (change: (before: Known) => Known): void => setKnown(change);
    take(keptOf);
    source.onopen = () => take((before) => ({ ...before, isConnected: true }));
    source.onerror = () => take((before) => ({ ...before, isConnected: false }));
    for (const name of names) {
      source.addEventListener(name, ({ data }) => take((before) => ({ ...before, [name]: JSON.parse(data) })));
    }
    source.addEventListener('calls', ({ data }) =>
      take((before) => ({ ...before, calls: merge(before.calls, JSON.parse(data)) })),
    );
    return () => source.close();
  }, [exchange, product, symbol, interval]);
  return known;
};

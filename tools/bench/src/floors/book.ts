/** One side as a sorted list, the best last. */
interface Side {
  readonly keys: number[];
  readonly levels: { readonly price: string; readonly quantity: string }[];
  readonly sign: 1 | -1;
}

type Rows = readonly (readonly [string, string])[];

const newSide = (sign: 1 | -1): Side => ({ keys: [], levels: [], sign });

function put({ keys, levels, sign }: Side, rows: Rows): void {
  for (const [price, quantity] of rows) {
    const key = sign * Math.round(Number(price) * 100);
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    const isThere = keys[low] === key;
    if (Number(quantity) === 0) {
      if (isThere) {
        keys.splice(low, 1);
        levels.splice(low, 1);
      }
    } else if (isThere) levels[low] = { price, quantity };
    else {
      keys.splice(low, 0, key);
      levels.splice(low, 0, { price, quantity });
    }
  }
}

/** A book as one would write it by hand: it parses, checks the numbers and puts levels in their places, and nothing else. */
export function createBookFloor(snapshot: string) {
  const bids = newSide(1);
  const asks = newSide(-1);
  const first = JSON.parse(snapshot);
  put(bids, first.bids);
  put(asks, first.asks);
  let last: number = first.lastUpdateId;
  return {
    take(text: string): void {
      const { data } = JSON.parse(text);
      if (data.pu !== last) throw new Error('A frame is missing.');
      put(bids, data.b);
      put(asks, data.a);
      last = data.u;
    },
    best: () => [bids.levels.at(-1)?.price, asks.levels.at(-1)?.price],
  };
}

import type { ChannelProducts } from './channel-table.ts';
import { find } from './path.ts';

/** Tells the events of an API's own contracts from those of others that share the stream. */
export function createOwn({ member, own, symbol, pattern }: ChannelProducts): (event: unknown) => boolean {
  const productOf = find(member);
  const symbolOf = find(symbol);
  const symbols = new RegExp(pattern, 'u');
  return (event) => {
    const product = productOf(event) ?? undefined;
    return product === undefined ? symbols.test(String(symbolOf(event) ?? '')) : String(product) === String(own);
  };
}

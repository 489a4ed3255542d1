import type { Fact } from './facts.ts';

/**
 * What tells one order, position, balance or fill from all others. A trade with oneself is two fills of one trade id, so the order
 * counts too; an exchange may write a product line in small letters here and in capitals there.
 */
export function keyOf(fact: Fact): string {
  return [fact.kind, fact.product?.toLowerCase() ?? '', ...partsOf(fact)].join(' ');
}

function partsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'order':
      return [fact.symbol, fact.orderId];
    case 'algoOrder':
      return [fact.algoId];
    case 'fill':
      return [fact.symbol, fact.tradeId, fact.orderId];
    case 'position':
      return [fact.symbol, fact.side];
    case 'balance':
      return [fact.asset];
  }
}

import type { PlannedChannel, StreamsPlan } from '../plan-streams.ts';
import { exampleInput } from './channel-comment.ts';
import { blockComment } from './comment.ts';
import { parameterMember } from './parameter-member.ts';

/** The method that keeps a book, where a channel says how. */
export function bookMethod(books: readonly PlannedChannel[], { target }: StreamsPlan): string[] {
  const [first] = books;
  if (first === undefined) return [];
  const channels = books.map(({ name }) => `\`${name}\``).join(' or ');
  const comment = blockComment(
    [
      "One contract's order book, right or `syncing`: each frame must follow upon the one before, for as long as it is open.",
      `It is kept from ${channels}. Where something is missing it is gone in the same moment, and is made anew.`,
      `@example\n\`\`\`ts\nconst book = streams.orderBook(${exampleInput(first, target.symbol)});\nawait book.live;\nconst view = book.read();\nif (view !== 'syncing') console.log(view.bestBid, view.bestAsk, view.bids(10));\n\`\`\``,
    ],
    '  ',
  );
  return [`${comment}  orderBook(input: StreamInputs['orderBook'], options?: OrderBookOptions): OrderBook;\n`];
}

/** A book is of one contract: no parameter takes a list. */
export function bookInput(books: readonly PlannedChannel[]): string {
  const [first] = books;
  if (first === undefined) return '';
  const depths = books.flatMap(({ channel }) => channel['x-order-book']?.depths ?? []);
  const depth = blockComment(
    [`How many levels a side it begins with, and how far it is known. Left out: ${depths[0]}.`],
    '    ',
  );
  const members = first.parameters.map((parameter) => parameterMember(parameter, false));
  return `  orderBook: {\n${members.join('')}${depth}    depth?: ${depths.join(' | ')};\n  };\n`;
}

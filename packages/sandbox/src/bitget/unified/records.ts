import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { pageBefore } from '../../handlers/rows.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { Entry, Fill } from '../../state/fill.ts';
import { cursorIn } from '../handlers/cursor.ts';
import { billType } from '../handlers/fills.ts';
import { booksOf, countsQuote } from './lines.ts';
import { posSideOf, tradeSideOf } from './orders/order-facts.ts';
import { itemIn, type Kept, kept, page, wanted } from './pages.ts';

/** All that answers may say of a trade. */
export const fillFacts = (book: Book, fill: Fill): Facts => {
  const order = book.orderStore.byId(fill.orderId);
  const isFutures = order !== undefined && !book.rules.spot;
  return {
    execId: String(fill.id),
    execLinkId: String(fill.id),
    orderId: String(fill.orderId),
    clientOid: fill.clientId,
    category: book.product,
    symbol: fill.symbol,
    orderType: order?.type ?? 'market',
    side: fill.buys ? 'buy' : 'sell',
    posSide: posSideOf(book, fill),
    execPrice: fill.price,
    execQty: fill.quantity,
    execValue: countsQuote(book) ? fill.base : fill.quote,
    tradeScope: fill.maker ? 'maker' : 'taker',
    tradeSide: isFutures ? tradeSideOf(book, order) : null,
    feeDetail: [{ feeCoin: fill.commissionAsset, fee: fill.commission }],
    execPnl: fill.profit,
    isRPI: 'no',
    createdTime: String(fill.at),
    updatedTime: String(fill.at),
  };
};

const fillKeys = { at: ({ row }: Kept<Fill>) => row.at, id: ({ row }: Kept<Fill>) => row.id };

/** The account's own trades. */
export const listFills: Handler = {
  serves: { 'bitget-uta': ['getFillHistory'] },
  handle: (call) => {
    const orderId = call.values.text('orderId') || undefined;
    const rows = kept(booksOf(call), ({ fills }) =>
      fills.filter((fill) => orderId === undefined || String(fill.orderId) === orderId),
    );
    const fills = wanted(call, rows, fillKeys);
    // Answers of 2026 have more fields than the example.
    const list = fills.map(({ book, row }): JsonObject => {
      const facts = fillFacts(book, row);
      const { clientOid, execLinkId, posSide, tradeSide, isRPI } = facts;
      return { ...shape(itemIn(call), facts), clientOid, execLinkId, posSide, tradeSide, isRPI };
    });
    return page(call, list, fills.at(-1)?.row.id);
  },
};

const entryFacts = ({ book, row }: Kept<Entry>): Facts => ({
  id: String(row.id),
  category: book.product,
  symbol: row.symbol,
  coin: row.asset,
  type: typeOf(book, row),
  amount: row.amount,
  fee: String(decimal(row.fee).negated()),
  balance: row.balance,
  ts: String(row.at),
});

const typeOf = (book: Book, entry: Entry): string => billType(book, entry).toUpperCase();

const entriesOf = ({ values }: Call, books: readonly Book[]): Kept<Entry>[] => {
  const [coin, type] = [values.text('coin') || undefined, values.text('type') || undefined];
  return kept(books, (book) =>
    book.entries.filter(
      (entry) => (coin === undefined || entry.asset === coin) && (type === undefined || typeOf(book, entry) === type),
    ),
  );
};

const entryKeys = { at: ({ row }: Kept<Entry>) => row.at, id: ({ row }: Kept<Entry>) => row.id };

/** Every movement of the balance on one business line. */
export const listRecords: Handler = {
  serves: { 'bitget-uta': ['getFinancialRecords'] },
  handle: (call) => {
    const entries = wanted(call, entriesOf(call, booksOf(call)), entryKeys);
    const list: Json[] = entries.map((entry) => shape(itemIn(call), entryFacts(entry)));
    return page(call, list, entries.at(-1)?.row.id);
  },
};

/** The same for tax, where the business line has another name and there are no pages. */
export const listTaxRecords: Handler = {
  serves: { 'bitget-uta': ['getUnifiedAccountTaxRecords'] },
  handle: (call) => {
    const { account, values, template } = call;
    const books = account.books.filter(({ product }) => product === values.text('bizType'));
    const cursor = cursorIn(values, 'cursor', '400172');
    return pageBefore(values, entriesOf(call, books), entryKeys, cursor).map((entry) =>
      shape(itemOf(template), entryFacts(entry)),
    );
  },
};

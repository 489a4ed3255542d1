import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { JsonObject } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { Entry, Fill } from '../../state/fill.ts';
import type { History, Kept } from '../handlers/page.ts';
import { booksOf, countsQuote } from './lines.ts';
import { posSideOf, tradeSideOf } from './orders/order-facts.ts';
import { listed, wanted } from './pages.ts';
import { recordType } from './record-type.ts';

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

/** The account's own trades. */
export const listFills: Handler = {
  serves: { 'bitget-uta': ['getFillHistory'] },
  handle: (call) => {
    const orderId = call.values.text('orderId') || undefined;
    const history: History<Fill> = {
      books: booksOf(call),
      rowsOf: (book) => book.history.fills,
      isAsked: (fill) => orderId === undefined || String(fill.orderId) === orderId,
    };
    // Answers of 2026 have more fields than the example.
    return listed(call, history, ({ book, row }, item): JsonObject => {
      const facts = fillFacts(book, row);
      const { clientOid, execLinkId, posSide, tradeSide, isRPI } = facts;
      return { ...shape(item, facts), clientOid, execLinkId, posSide, tradeSide, isRPI };
    });
  },
};

const entryFacts = ({ book, row }: Kept<Entry>): Facts => ({
  id: String(row.id),
  category: book.product,
  symbol: row.symbol,
  coin: row.asset,
  type: recordType(row),
  amount: row.amount,
  fee: String(decimal(row.fee).negated()),
  balance: row.balance,
  ts: String(row.at),
});

const entriesOf = ({ values }: Call, books: readonly Book[]): History<Entry> => {
  const [coin, type] = [values.text('coin') || undefined, values.text('type') || undefined];
  return {
    books,
    rowsOf: (book) => book.history.entries,
    isAsked: (entry) =>
      (coin === undefined || entry.asset === coin) && (type === undefined || recordType(entry) === type),
  };
};

/** Every movement of the balance on one business line. */
export const listRecords: Handler = {
  serves: { 'bitget-uta': ['getFinancialRecords'] },
  handle: (call) => listed(call, entriesOf(call, booksOf(call)), (kept, item) => shape(item, entryFacts(kept))),
};

/** The same for tax, where the business line has another name and there are no pages. */
export const listTaxRecords: Handler = {
  serves: { 'bitget-uta': ['getUnifiedAccountTaxRecords'] },
  handle: (call) => {
    const { account, values, template } = call;
    const books = account.books.filter(({ product }) => product === values.text('bizType'));
    return wanted(call, entriesOf(call, books)).rows.map((kept) => shape(itemOf(template), entryFacts(kept)));
  },
};

import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { pageBefore } from '../../handlers/rows.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { Entry, Fill } from '../../state/fill.ts';
import { cursorIn } from './cursor.ts';
import { holdSideOf, netProfitOf, posModeThen } from './facts.ts';
import { tradeSideOf } from './orders/order-facts.ts';
import { bookOf } from './product.ts';

const feeOf = ({ commission }: Fill): string => String(decimal(commission).negated());

/** All that answers may say of a trade. */
export const fillFacts = (fill: Fill, tradeSide: string): Facts => ({
  tradeId: String(fill.id),
  symbol: fill.symbol,
  marginCoin: fill.marginAsset,
  orderId: String(fill.orderId),
  price: fill.price,
  baseVolume: fill.base,
  feeDetail: [{ deduction: 'no', feeCoin: fill.commissionAsset, totalDeductionFee: '0', totalFee: feeOf(fill) }],
  side: fill.side,
  quoteVolume: fill.quote,
  profit: fill.profit,
  enterPointSource: 'API',
  tradeSide,
  posMode: posModeThen(fill.positionSide),
  tradeScope: fill.maker ? 'maker' : 'taker',
  cTime: String(fill.at),
});

export const isEmptyPage = (page: Json | undefined, list: string): page is Json => {
  const entries = isJsonObject(page) ? page[list] : undefined;
  return entries === null || (Array.isArray(entries) && entries.length === 0);
};

/**
 * A page under its name, newest first, with the id that the next one is asked with. The exchange writes an empty one in
 * many ways: it is the described one.
 */
const page = ({ operation }: Call, list: string, rows: readonly Json[], last: bigint | undefined): Json => {
  if (last !== undefined) return { [list]: rows, endId: String(last) };
  const described = operation.examples.map((example) => (isJsonObject(example) ? example.data : undefined));
  return described.find((one) => isEmptyPage(one, list)) ?? { [list]: [], endId: null };
};

const itemIn = ({ template }: Call, list: string): Json =>
  itemOf((isJsonObject(template) ? template[list] : undefined) ?? {});

/** The account's own trades. */
export const listFills: Handler = {
  serves: { 'bitget-mix': ['getOrderFillDetails', 'getHistoricalTransactionDetails'] },
  handle: (call) => {
    const { values } = call;
    const book = bookOf(call);
    const [symbol, orderId] = [values.text('symbol'), values.text('orderId')];
    const meant = book.fills.filter(
      (fill) =>
        (symbol === undefined || fill.symbol === symbol) && (orderId === undefined || String(fill.orderId) === orderId),
    );
    const keys = { at: (fill: Fill) => fill.at, id: (fill: Fill) => fill.id };
    const fills = pageBefore(values, meant, keys, cursorIn(values));
    const item = itemIn(call, 'fillList');
    const rows = fills.map((fill) => {
      const order = book.orderStore.byId(fill.orderId);
      return shape(item, fillFacts(fill, order === undefined ? '' : tradeSideOf(order)));
    });
    return page(call, 'fillList', rows, fills.at(-1)?.id);
  },
};

/** What an entry is called in bills: by its trade, by the margin that it moved, or as funding. */
export const billType = (book: Book, { kind, fill, amount }: Entry): string => {
  if (kind === 'funding') return 'contract_settle_fee';
  if (fill === undefined) return decimal(amount).lt(0) ? 'append_margin' : 'reduce_margin';
  if (!book.positionMode.hedge) return fill.buys ? 'buy' : 'sell';
  return `${fill.closes ? 'close' : 'open'}_${fill.positionSide.toLowerCase()}`;
};

/** Every movement of the balance. */
export const listBills: Handler = {
  serves: { 'bitget-mix': ['getAccountBills'] },
  handle: (call) => {
    const { values } = call;
    const book = bookOf(call);
    const [coin, type] = [values.text('coin'), values.text('businessType')];
    const meant = book.entries.filter(
      (entry) =>
        (values.text('onlyFunding') !== 'yes' || entry.kind === 'funding') &&
        (coin === undefined || entry.asset === coin) &&
        (type === undefined || billType(book, entry) === type),
    );
    const keys = { at: (entry: Entry) => entry.at, id: (entry: Entry) => entry.id };
    const entries = pageBefore(values, meant, keys, cursorIn(values));
    const item = itemIn(call, 'bills');
    const rows = entries.map((entry) =>
      shape(item, {
        billId: String(entry.id),
        symbol: entry.symbol,
        amount: entry.amount,
        fee: String(decimal(entry.fee).negated()),
        feeByCoupon: '',
        businessType: billType(book, entry),
        coin: entry.asset,
        balance: entry.balance,
        cTime: String(entry.at),
      }),
    );
    return page(call, 'bills', rows, entries.at(-1)?.id);
  },
};

/** The same for tax. */
export const listTaxRecords: Handler = {
  serves: { 'bitget-mix': ['getFuturesTransactionRecords'] },
  handle: (call) => {
    const { values, account, template } = call;
    const [product, coin] = [values.text('productType'), values.text('marginCoin')];
    const books = account.books.filter((book) => product === undefined || book.product === product);
    const meant = books
      .flatMap((book) => book.entries.map((entry) => ({ book, entry })))
      .filter(({ entry }) => coin === undefined || entry.asset === coin);
    type Row = (typeof meant)[number];
    const keys = { at: ({ entry }: Row) => entry.at, id: ({ entry }: Row) => entry.id };
    return pageBefore(values, meant, keys, cursorIn(values)).map(({ book, entry }) =>
      shape(itemOf(template), {
        id: String(entry.id),
        symbol: entry.symbol,
        marginCoin: entry.asset,
        futureTaxType: billType(book, entry),
        amount: entry.amount,
        fee: String(decimal(entry.fee).negated()),
        ts: String(entry.at),
      }),
    );
  },
};

/** Positions that were closed. */
export const listPastPositions: Handler = {
  serves: { 'bitget-mix': ['getHistoricalPosition'] },
  handle: (call) => {
    const { values, account } = call;
    const [product, symbol] = [values.text('productType') ?? 'USDT-FUTURES', values.text('symbol')];
    const book = account.book(product);
    const meant = book.closedPositions.filter((position) => symbol === undefined || position.symbol === symbol);
    type Row = (typeof meant)[number];
    const keys = { at: ({ updatedAt }: Row) => updatedAt, id: ({ id }: Row) => id };
    const positions = pageBefore(values, meant, keys, cursorIn(values));
    const item = itemIn(call, 'list');
    const rows = positions.map((position) => {
      const { id, run } = position;
      return shape(item, {
        positionId: String(id),
        marginCoin: position.marginAsset,
        symbol: position.symbol,
        holdSide: holdSideOf(position),
        openAvgPrice: position.entryPrice,
        closeAvgPrice: run.closePrice,
        marginMode: book.settings(position.symbol).isolated ? 'isolated' : 'crossed',
        openTotalPos: run.opened,
        closeTotalPos: run.closed,
        pnl: run.profit,
        netProfit: netProfitOf(run),
        totalFunding: run.funding,
        openFee: String(decimal(run.openFee).negated()),
        closeFee: String(decimal(run.closeFee).negated()),
        posMode: posModeThen(position.side),
        ctime: String(position.createdAt),
        utime: String(position.updatedAt),
      });
    });
    return page(call, 'list', rows, positions.at(-1)?.id);
  },
};

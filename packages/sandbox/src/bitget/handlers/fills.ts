import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Entry, Fill } from '../../state/fill.ts';
import type { Position } from '../../state/position.ts';
import { billType } from './bill-type.ts';
import { cursorIn } from './cursor.ts';
import { holdSideOf, netProfitOf, posModeThen } from './facts.ts';
import { tradeSideOf } from './orders/order-facts.ts';
import { emptyPage, type History, type Kept, pageOf } from './page.ts';
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

/** A page under its name, with the id that the next one is asked with. */
const listed = <Row>(call: Call, list: string, history: History<Row>, factsOf: (kept: Kept<Row>) => Facts): Json => {
  const { rows, last } = pageOf(call, history, { below: cursorIn(call.values) });
  if (last === undefined) return emptyPage(call, list, 'endId');
  const item = itemOf((isJsonObject(call.template) ? call.template[list] : undefined) ?? {});
  return { [list]: rows.map((kept) => shape(item, factsOf(kept))), endId: String(last) };
};

/** The account's own trades. */
export const listFills: Handler = {
  serves: { 'bitget-mix': ['getOrderFillDetails', 'getHistoricalTransactionDetails'] },
  handle: (call) => {
    const { values } = call;
    const [symbol, orderId] = [values.text('symbol'), values.text('orderId')];
    const history: History<Fill> = {
      books: [bookOf(call)],
      rowsOf: (book) => book.history.fills,
      isAsked: (fill) =>
        (symbol === undefined || fill.symbol === symbol) && (orderId === undefined || String(fill.orderId) === orderId),
    };
    return listed(call, 'fillList', history, ({ book, row }) => {
      const order = book.orderStore.byId(row.orderId);
      return fillFacts(row, order === undefined ? '' : tradeSideOf(order));
    });
  },
};

/** Every movement of the balance. */
export const listBills: Handler = {
  serves: { 'bitget-mix': ['getAccountBills'] },
  handle: (call) => {
    const { values } = call;
    const [coin, type] = [values.text('coin'), values.text('businessType')];
    const withMargin = values.text('onlyFunding') !== 'yes';
    const history: History<Entry> = {
      books: [bookOf(call)],
      rowsOf: (book) => book.history.entries,
      isAsked: (entry) =>
        (withMargin || entry.kind !== 'margin') &&
        (coin === undefined || entry.asset === coin) &&
        (type === undefined || billType(entry) === type),
    };
    return listed(call, 'bills', history, ({ row }) => ({
      billId: String(row.id),
      symbol: row.symbol,
      amount: row.amount,
      fee: String(decimal(row.fee).negated()),
      feeByCoupon: '',
      businessType: billType(row),
      coin: row.asset,
      balance: row.balance,
      cTime: String(row.at),
    }));
  },
};

/** The same for tax. */
export const listTaxRecords: Handler = {
  serves: { 'bitget-mix': ['getFuturesTransactionRecords'] },
  handle: (call) => {
    const { values, account, template } = call;
    const [product, coin] = [values.text('productType'), values.text('marginCoin')];
    const history: History<Entry> = {
      books: account.books.filter((book) => product === undefined || book.product === product),
      rowsOf: (book) => book.history.entries,
      isAsked: ({ asset }) => coin === undefined || asset === coin,
    };
    return pageOf(call, history, { below: cursorIn(values) }).rows.map(({ row }) =>
      shape(itemOf(template), {
        id: String(row.id),
        symbol: row.symbol,
        marginCoin: row.asset,
        futureTaxType: billType(row),
        amount: row.amount,
        fee: String(decimal(row.fee).negated()),
        ts: String(row.at),
      }),
    );
  },
};

/** Positions that were closed. A symbol says where to look, whatever product line is named beside it. */
export const listPastPositions: Handler = {
  serves: { 'bitget-mix': ['getHistoricalPosition'] },
  handle: (call) => {
    const { values, account } = call;
    const symbol = values.text('symbol');
    const history: History<Position> = {
      books: symbol === undefined ? [account.book(values.text('productType') ?? 'USDT-FUTURES')] : account.books,
      rowsOf: (book) => book.history.closedPositions,
      isAsked: (position) => symbol === undefined || position.symbol === symbol,
    };
    return listed(call, 'list', history, ({ book, row }) => {
      const { id, run } = row;
      return {
        positionId: String(id),
        marginCoin: row.marginAsset,
        symbol: row.symbol,
        holdSide: holdSideOf(row),
        openAvgPrice: row.entryPrice,
        closeAvgPrice: run.closePrice,
        marginMode: book.settings(row.symbol).isolated ? 'isolated' : 'crossed',
        openTotalPos: run.opened,
        closeTotalPos: run.closed,
        pnl: run.profit,
        netProfit: netProfitOf(run),
        totalFunding: run.funding,
        openFee: String(decimal(run.openFee).negated()),
        closeFee: String(decimal(run.closeFee).negated()),
        posMode: posModeThen(row.side),
        ctime: String(row.createdAt),
        utime: String(row.updatedAt),
      };
    });
  },
};

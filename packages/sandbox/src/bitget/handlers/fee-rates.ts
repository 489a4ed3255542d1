import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';

/** The business whose rates fills are charged at; of others the example is shown. */
const contracts = 'mix';

/** The rates of one symbol. */
export const getFeeRate: Handler = {
  serves: { 'bitget-mix': ['getTradeRate'] },
  handle: ({ values, account, template }) => {
    if (values.text('businessType') !== contracts) return template;
    const { maker, taker } = account.book('USDT-FUTURES').rules.fees;
    return shape(template, { makerFeeRate: maker, takerFeeRate: taker });
  },
};

/** The rates of every symbol, or of one. */
export const listFeeRates: Handler = {
  serves: { 'bitget-mix': ['getBusinessLineAllSymbolTradeRate'] },
  handle: ({ values, account, template }) => {
    const symbol = values.text('symbol');
    const rows = Array.isArray(template) ? template : [];
    const listed = symbol === undefined ? rows : [shape(itemOf(template), { symbol })];
    if (values.text('businessType') !== contracts) return listed;
    const { maker, taker } = account.book('USDT-FUTURES').rules.fees;
    return listed.map((row) => shape(row, { makerFeeRate: maker, takerFeeRate: taker }));
  },
};

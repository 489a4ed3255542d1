import type { ContractSource } from '../../contracts/contract-source.ts';
import { binanceListings } from './listings.ts';
import { readBinanceList } from './read.ts';
import { coinMarginedContracts, usdMarginedContracts } from './table.ts';

const products: { readonly [api: string]: string } = { 'binance-usdm': 'usdm', 'binance-coinm': 'coinm' };

/** Portfolio Margin lists no contracts: it trades those of the futures. */
export const binanceContracts: ContractSource = {
  lists: {
    'binance-usdm': 'GET /fapi/v1/exchangeInfo or GET /fapi/v1/leverageBracket',
    'binance-coinm': 'GET /dapi/v1/exchangeInfo or GET /dapi/v2/leverageBracket',
  },
  borrowed: [
    { api: 'binance-pm', product: 'pm-um', from: { api: 'binance-usdm', product: 'usdm' } },
    { api: 'binance-pm', product: 'pm-cm', from: { api: 'binance-coinm', product: 'coinm' } },
  ],
  usual: (api) => (api === 'binance-coinm' ? coinMarginedContracts : usdMarginedContracts),
  productOf: (api) => products[api] ?? 'usdm',
  read: (_api, answer) => readBinanceList(answer),
  handlers: binanceListings,
};

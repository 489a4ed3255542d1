import type { ContractSource } from '../../contracts/contract-source.ts';
import { bitgetListings } from './listings.ts';
import { readBitgetList } from './read.ts';
import { classicContracts, unifiedContracts } from './table.ts';

export const bitgetContracts: ContractSource = {
  lists: {
    'bitget-mix': 'GET /api/v2/mix/market/contracts or GET /api/v2/mix/market/query-position-lever',
    'bitget-uta': 'GET /api/v3/market/instruments',
  },
  usual: (api) => (api === 'bitget-uta' ? unifiedContracts : classicContracts),
  productOf: (_api, { product = 'USDT-FUTURES' }) => product,
  read: readBitgetList,
  handlers: bitgetListings,
};

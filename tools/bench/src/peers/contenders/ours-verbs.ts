import { signedCalls } from '../calls.ts';
import type { Contender } from '../contender.ts';
import { openUsdm } from './ours.ts';

const { symbol, amount } = signedCalls.usdm.parameters;

export const contender: Contender = {
  chosen: '`POST(path, { params })`, everything else as for `OpenDerivs`',
  apis: {
    usdm(place) {
      const usdm = openUsdm(place);
      return {
        call: async () => {
          const query = { symbol, amount, type: 1 } as const;
          const { data, response } = await usdm.POST('/fapi/v1/positionMargin', { params: { query } });
          if (!data) throw new Error(`HTTP ${response.status}`);
          return data.amount;
        },
      };
    },
  },
};

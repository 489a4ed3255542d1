import { testAccess } from '@openderivs/described';
import { createBinanceCoinm } from '../src/index.ts';

testAccess({
  api: 'binance-coinm',
  connect: createBinanceCoinm,
  open: (coinm) => coinm.getOrderBook({ symbol: 'BTCUSD_PERP' }),
  keyOnly: (coinm) => coinm.startUserDataStream(),
  read: (coinm) => coinm.getPositionInformation(),
  write: (coinm) => coinm.changeInitialLeverage({ symbol: 'BTCUSD_PERP', leverage: 7 }),
  timeOperation: 'checkServerTime',
});

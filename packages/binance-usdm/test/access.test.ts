import { testAccess } from '@openderivs/described';
import { createBinanceUsdm } from '../src/index.ts';

testAccess({
  api: 'binance-usdm',
  connect: createBinanceUsdm,
  open: (usdm) => usdm.getOrderBook({ symbol: 'BTCUSDT' }),
  keyOnly: (usdm) => usdm.startUserDataStream(),
  read: (usdm) => usdm.getPositionInformationV3(),
  write: (usdm) => usdm.changeInitialLeverage({ symbol: 'BTCUSDT', leverage: 7 }),
  timeOperation: 'checkServerTime',
});

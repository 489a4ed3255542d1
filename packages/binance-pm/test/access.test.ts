import { testAccess } from '@openderivs/described';
import { createBinancePm } from '../src/index.ts';

testAccess({
  api: 'binance-pm',
  connect: createBinancePm,
  open: (pm) => pm.testConnectivity(),
  keyOnly: (pm) => pm.startUserDataStream(),
  read: (pm) => pm.queryUmPositionInformation(),
  write: (pm) => pm.changeUmInitialLeverage({ symbol: 'BTCUSDT', leverage: 7 }),
  timeOperation: 'testConnectivity',
});

export { createBinanceDialect } from './dialects/binance.ts';
export { coinmRefusedCodes, pmRefusedCodes, usdmRefusedCodes } from './dialects/binance-refused-codes.ts';

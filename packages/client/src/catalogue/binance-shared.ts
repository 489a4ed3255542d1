import { filters } from './binance/filters.ts';
import { general } from './binance/general.ts';
import { order } from './binance/order.ts';
import { position } from './binance/position.ts';
import { request } from './binance/request.ts';

/*
 * What USDⓈ-M, COIN-M and Portfolio Margin number alike. Codes of the exchange's lists that are not here keep the
 * exchange's own message:
 *
 * - No futures call meets them: -1004, -1005 (address lists), -1113 (withdrawals), -4008 to -4012, -4017, -4018, -4022,
 *   -4025, -4026, -4029, -4030, -4033, -4058, -4085, -4086 (how the exchange itself configures a symbol), -4052, -4053
 *   (automatic margin), -4056, -4057 (making keys), -4063 to -4066 and -4069 to -4081 (options), -4110, -4111, -4114,
 *   -4115 (transfers).
 * - The lists give no more than a name, or a text that says no more: -1010, -1013, -1110, -2016, -4000, -4019,
 *   -4027, -4044, -4139.
 */
export const binanceShared = { ...general, ...request, ...order, ...filters, ...position } as const;

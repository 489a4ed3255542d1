import { add } from '../parameters/decimal.ts';
import type { Order, Position } from './entries.ts';

/** One product that an account trades, with settings, positions and orders of its own. */
export type Product =
  | 'usdm'
  | 'coinm'
  | 'pm-um'
  | 'pm-cm'
  | 'pm-margin'
  | 'USDT-FUTURES'
  | 'COIN-FUTURES'
  | 'USDC-FUTURES';

/** What is set per symbol. */
export interface SymbolSettings {
  readonly symbol: string;
  isolated: boolean;
  leverage: number;
  /** Bitget's isolated hedge mode has a leverage per side. */
  longLeverage: number;
  shortLeverage: number;
}

/** One change of an isolated position's margin. */
export interface MarginChange {
  readonly symbol: string;
  readonly type: number;
  readonly amount: string;
  readonly asset: string;
  readonly time: number;
  readonly positionSide: string;
}

/** A position mode; products that share one hold the same object. */
export interface PositionMode {
  hedge: boolean;
}

export interface Book {
  readonly product: Product;
  readonly positionMode: PositionMode;
  /** Every product under the same position mode, this one included. */
  readonly underOneMode: readonly Book[];
  multiAssets: boolean;
  /** Whether fees are paid in BNB. */
  feeBurn: boolean;
  /** When the open orders of a symbol are to be cancelled. */
  readonly countdowns: Map<string, number>;
  readonly symbols: ReadonlyMap<string, SymbolSettings>;
  /** The settings of a symbol, made on first use. */
  settings(symbol: string): SymbolSettings;
  positions: Position[];
  orders: Order[];
  readonly marginChanges: MarginChange[];
  balance(asset: string): string;
  setBalance(asset: string, amount: string): void;
  addBalance(asset: string, amount: string): void;
  readonly assets: readonly string[];
}

const startBalance = '10000';
const startLeverage = 20;

export const createBook = (product: Product, positionMode: PositionMode, underOneMode: readonly Book[]): Book => {
  const symbols = new Map<string, SymbolSettings>();
  const balances = new Map<string, string>();
  const balance = (asset: string): string => balances.get(asset) ?? startBalance;
  return {
    product,
    positionMode,
    underOneMode,
    multiAssets: false,
    feeBurn: true,
    countdowns: new Map(),
    symbols,
    settings: (symbol) => {
      const leverage = startLeverage;
      const made = { symbol, isolated: false, leverage, longLeverage: leverage, shortLeverage: leverage };
      const known = symbols.get(symbol) ?? made;
      symbols.set(symbol, known);
      return known;
    },
    positions: [],
    orders: [],
    marginChanges: [],
    balance,
    setBalance: (asset, amount) => {
      balances.set(asset, amount);
    },
    addBalance: (asset, amount) => {
      balances.set(asset, add(balance(asset), amount));
    },
    get assets() {
      return [...balances.keys()];
    },
  };
};

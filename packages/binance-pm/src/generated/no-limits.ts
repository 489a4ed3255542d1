// Generated from specs/binance-pm. Do not edit.

export {};

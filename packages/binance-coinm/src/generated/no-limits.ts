// Generated from specs/binance-coinm. Do not edit.

export {};

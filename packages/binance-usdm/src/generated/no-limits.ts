// Generated from specs/binance-usdm. Do not edit.

export {};

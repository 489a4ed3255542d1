// Generated from specs/bitget-mix. Do not edit.

export {};

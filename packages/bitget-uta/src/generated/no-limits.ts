// Generated from specs/bitget-uta. Do not edit.

export {};

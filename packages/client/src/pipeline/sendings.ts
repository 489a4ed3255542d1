import type { TransportRequest } from '../transport/transport.ts';

/** Told of each signed request of a call, and of the timestamp in it, just before it leaves. */
type OnSending = (timestamp: number, request: TransportRequest) => void;

const listeners = new WeakMap<object, OnSending>();

/** Hears of the sendings of the one call that these very options are given to. Not an option, so that nobody else can. */
export const hearSendings = (options: object, onSending: OnSending): void => {
  listeners.set(options, onSending);
};

export const tellSending = (options: object, timestamp: number, request: TransportRequest): void =>
  listeners.get(options)?.(timestamp, request);

/** Told of each timestamp that a call was signed with. */
type OnSigned = (timestamp: number) => void;

const listeners = new WeakMap<object, OnSigned>();

/** Hears of the signings of the one call that these very options are given to. Not an option, so that nobody else can. */
export const hearSignings = (options: object, onSigned: OnSigned): void => {
  listeners.set(options, onSigned);
};

export const tellSigned = (options: object, timestamp: number): void => listeners.get(options)?.(timestamp);

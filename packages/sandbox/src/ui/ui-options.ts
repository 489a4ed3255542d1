/**
 * Where the page is served. Everything may be left out.
 *
 * @example
 * const sandbox = await startSandbox({ world: true, ui: { port: 4800 } });
 * console.log(sandbox.uiUrl); // http://127.0.0.1:4800
 */
export interface UiOptions {
  /** A free port unless given. */
  readonly port?: number;
  /** The address to listen on; `127.0.0.1` unless given, whatever the APIs listen on. */
  readonly host?: string;
}

/** The same with everything that was left out. */
export type UiPlan = Required<UiOptions>;

const known = ['port', 'host'];

/** Refuses what cannot be, with the field and the fix. */
export const planUi = (given: boolean | UiOptions | undefined): UiPlan | undefined => {
  if (given === undefined || given === false) return undefined;
  const options: UiOptions = given === true ? {} : given;
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`ui: "${unknown}" is unknown. There are ${known.join(', ')}.`);
  const { port = 0, host = '127.0.0.1' } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`ui.port must be a port from 0 to 65535, but is ${port}.`);
  }
  return { port, host };
};

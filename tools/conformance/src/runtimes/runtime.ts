import type { Implementations } from '../suite/target.ts';

/** How a runtime is started, so that it runs the suite. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** Called with what the program says on file descriptor 3, for those that tell there where they listen. */
  readonly onControl?: (text: string) => void;
  /** Removes what the start had put somewhere. */
  readonly cleanUp?: () => void;
}

/** Where the executable of a runtime is, or why there is none. */
export type Found = { readonly file: string; readonly version: string } | { readonly absent: string };

/** One runtime that the packages are made for. */
export interface Runtime {
  /** As the command line names it. */
  readonly name: string;
  /** What the runtime must say that it is. */
  readonly is: string;
  readonly meant: Implementations;
  /** Runs a program, which has to end once there is nothing left to do. */
  readonly endsByItself?: true;
  /** Looks for the runtime on this machine and fetches nothing. */
  readonly find: () => Found;
  /** Fetches it; left out where that is not this tool's to do. */
  readonly install?: () => Promise<void>;
  readonly launch: (file: string, control: string) => Promise<Launch>;
}

import type { RedisPort } from './port.ts';

/** A script on the server. */
export type Script = (keys: readonly string[], args: readonly (string | number)[]) => Promise<unknown>;

const digestOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const isUnknownScript = (error: unknown): boolean => error instanceof Error && error.message.startsWith('NOSCRIPT');

/** Runs a script by its digest, and sends its text only to a server that does not know it. */
export function createScript(port: RedisPort, text: string): Script {
  let digest: Promise<string> | undefined;
  return async (keys, args) => {
    digest ??= digestOf(text);
    const rest = [String(keys.length), ...keys, ...args.map(String)];
    try {
      return await port.send(['EVALSHA', await digest, ...rest]);
    } catch (error) {
      if (!isUnknownScript(error)) throw error;
      return port.send(['EVAL', text, ...rest]);
    }
  };
}

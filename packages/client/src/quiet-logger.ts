import type { Logger } from './hooks.ts';
import { quietly } from './quietly.ts';

/** The caller's logger, made unable to change a call. */
export const quietLogger = (logger: Logger | undefined): Logger | undefined =>
  logger && {
    debug: (message, facts) => void quietly(() => logger.debug(message, facts)),
    warn: (message, facts) => void quietly(() => logger.warn(message, facts)),
  };

import { readFileSync } from 'node:fs';
import type { Source as Text } from '@redocly/openapi-core';
import { BaseResolver, ResolveError, Source } from './redocly.ts';

/** Reads the files of a description one after the other: hundreds of small ones are read faster than waited for. */
export class FileResolver extends BaseResolver {
  override async loadExternalRef(file: string): Promise<Text> {
    try {
      return new Source(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    } catch (cause) {
      throw new ResolveError(cause instanceof Error ? cause : new Error(String(cause)));
    }
  }
}

import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    implementation: 'node' | 'web';
  }
}

/** Which of the two `#crypto` this run is about; the whole suite runs on both. */
export const onNode = inject('implementation') === 'node';

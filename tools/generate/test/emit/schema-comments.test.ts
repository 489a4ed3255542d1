import { expect, it } from 'vitest';
import { readableComments } from '../../src/emit/schema-comments.ts';

it('puts a comment on lines of its own, and the description before format and tags', () => {
  const source = [
    'type A = {',
    '    /** @description Short, with @default inside. */',
    '    a: string;',
    '    /**',
    '     * A title',
    '     * Format: unix-ms',
    '     * @deprecated',
    '     * @description First line.',
    '     *     Second line.',
    '     *',
    '     * @default 500',
    '     */',
    '    b: string;',
    '};',
  ];
  expect(readableComments(source.join('\n')).split('\n')).toEqual([
    'type A = {',
    '    /**',
    '     * Short, with @default inside.',
    '     */',
    '    a: string;',
    '    /**',
    '     * A title',
    '     * First line.',
    '     * Second line.',
    '     *',
    '     * Format: unix-ms',
    '     * @deprecated',
    '     * @default 500',
    '     */',
    '    b: string;',
    '};',
  ]);
});

it('leaves code as it is', () => {
  const source = 'type A = "/** @description no comment */" | "b"; // /** none */\n';
  expect(readableComments(source)).toBe(source);
});

/** Numbers from 0 to 1 that are the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What stands in for a value, as YAML. */
const ODD = [
  ...['null', '~', '0', '-1', '1.5', '1e400', '.nan', '-.inf', 'true', "''", "' '", '[]', '{}', '[[]]', '[null]'],
  ...[
    '[a, 1, {}]',
    '{ a: 1 }',
    '{ $ref: 5 }',
    '{ $ref: "" }',
    '{ $ref: "#" }',
    '{ $ref: "#/" }',
    '{ $ref: nowhere.yaml }',
  ],
  ...['{ $ref: /dev/zero }', '{ $ref: ../../../../../etc/passwd }', '{ $ref: "https://x.invalid/a.yaml" }'],
  ...[
    '{ type: object }',
    '{ type: [] }',
    '{ type: array }',
    '{ type: string, enum: [] }',
    '{ oneOf: [] }',
    '{ allOf: [{}] }',
  ],
  ...[
    '{ properties: { "a b": {} } }',
    '{ properties: { __proto__: {} } }',
    '{ items: [] }',
    '{ required: [zz] }',
    '[null, 5]',
  ],
  ...[
    '"*/ evil(); /*"',
    `"\`\${evil()}\`"`,
    '"\\u2028evil()"',
    '"a\\nevil()"',
    '"\\0"',
    '"\\\\"',
    `"'];evil();['"`,
    '"</script>"',
  ],
  ...[
    '"a|b"',
    '"<!-- operations:end -->"',
    '__proto__',
    'constructor',
    'toString',
    '&a [*a]',
    '!!set { a }',
    '!!binary aGk=',
    '2020-01-01',
  ],
  ...[`"${'x'.repeat(5_000)}"`, '9007199254740993', '"("', '中文'],
];

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A description file with one thing changed: a line, a value or a key. */
export function mutate(text: string, random: () => number): string {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  const line = lines[at] ?? '';
  const odd = pick(random, ODD);
  const put = (...replacement: string[]) => [...lines.slice(0, at), ...replacement, ...lines.slice(at + 1)].join('\n');
  const value = /^(\s*(?:- )?[^\s:#]+: )(?!>|\|)\S.*$/.exec(line);
  const kind = random();
  if (value !== null && kind < 0.5) return put(`${value[1]}${odd}`);
  // Values within { } and [ ].
  const inner = [...line.matchAll(/(?<=[:,[] )[\w'./#-]+(?=[\s,}\]])/g)];
  if (inner.length > 0 && kind < 0.7) {
    const { 0: old, index } = pick(random, inner);
    return put(line.slice(0, index) + odd + line.slice(index + old.length));
  }
  if (kind < 0.85) return put();
  if (kind < 0.9) return put(line, line);
  if (kind < 0.93)
    return put(
      line.replace(/^(\s*(?:- )?)[^\s:#]+:/, `$1${pick(random, ['x', '__proto__', '$ref', 'x-ts', "'a b'"])}:`),
    );
  if (kind < 0.96) return put(` ${line}`);
  return lines.slice(0, at).join('\n');
}

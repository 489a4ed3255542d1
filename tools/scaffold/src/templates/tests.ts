import { camel } from '@openderivs/generate';
import type { Facts } from '../facts.ts';
import { historiesOf } from '../histories.ts';
import { asCode } from './as-code.ts';

/** The ready-made key of the sandbox that may do everything: each exchange there calls it `hmac`. */
const keyOf = ({ target }: Facts): string => `credentials.${camel(target.exchange)}.hmac`;

const overTransport = (facts: Facts): string =>
  `create${facts.client}({ ...sandbox.${keyOf(facts)}, transport: sandbox.transport('${facts.target.api}') })`;

const knownOf = ({ target }: Facts): string => `() => (${asCode({ symbol: target.symbol })})`;

const operations = (facts: Facts): string => `import { testOperations } from '@openderivs/described';
import { operations } from '../src/generated/operations.ts';
import { create${facts.client} } from '../src/index.ts';

testOperations({
  api: '${facts.target.api}',
  names: Object.keys(operations),
  connect: ({ credentials, urls }) => create${facts.client}({ ...${keyOf(facts)}, baseUrl: urls['${facts.target.api}'] }),
  known: ${knownOf(facts)},
});
`;

const examples = (facts: Facts): string => `import { testExamples } from '@openderivs/described';
import { create${facts.client} } from '../src/index.ts';

testExamples({
  api: '${facts.target.api}',
  source: new URL('../src/generated/client.ts', import.meta.url),
  connect: (sandbox) => ${overTransport(facts)},
});
`;

const styles = (facts: Facts): string => `import { testStyles } from '@openderivs/described';
import { create${facts.client} } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up' };

testStyles({
  api: '${facts.target.api}',
  connect: (transport) =>
    create${facts.client}({ ...key, transport, clock: { now: () => 1_763_683_200_000 }, mintIds: false, retry: false }),
  known: ${knownOf(facts)},
});
`;

const checks = (facts: Facts): string => `import { testChecks } from '@openderivs/described';
import { createChecks } from '../src/checks.ts';
import { create${facts.client} } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up' };

testChecks({
  api: '${facts.target.api}',
  connect: (transport) =>
    create${facts.client}({ ...key, transport, checks: createChecks(), clock: { now: () => 1_763_683_200_000 }, retry: false }),
  known: ${knownOf(facts)},
});
`;

const badInput = (facts: Facts): string => `import { badClientOptions, testBadInput } from '@openderivs/described';
import { create${facts.client}, type ${facts.client} } from '../src/index.ts';

testBadInput<${facts.client}>({
  api: '${facts.target.api}',
  create: (options) => create${facts.client}(options as Parameters<typeof create${facts.client}>[0]),
  key: ({ credentials }) => ${keyOf(facts)},
  options: badClientOptions,
  calls: [],
});
`;

const histories = (facts: Facts): string => {
  const filters = historiesOf(facts).map(({ name, filter }) => `    ${name}: ${asCode(filter)},\n`);
  return `import { testHistories } from '@openderivs/described';
import { create${facts.client} } from '../src/create.ts';
import { iterate, paging } from '../src/paging.ts';

testHistories({
  api: '${facts.target.api}',
  names: Object.keys(paging),
  connect: (sandbox) => {
    const client = ${overTransport(facts)};
    return (name, params) => iterate(client, name as keyof typeof paging, params as never);
  },
  filters: {
${filters.join('')}  },
});
`;
};

/** The tests that need no more than the description, each a call of a suite of tools/described. */
export const testFiles = (facts: Facts): Readonly<Record<string, string>> => ({
  'bad-input.test.ts': badInput(facts),
  'checks.test.ts': checks(facts),
  'examples.test.ts': examples(facts),
  ...(historiesOf(facts).length > 0 && { 'histories.test.ts': histories(facts) }),
  'operations.test.ts': operations(facts),
  'styles.test.ts': styles(facts),
});

import { expect, it } from 'vitest';
import { createPrivateHandover } from '../../src/streams/private-handover.ts';

const old = { name: 'old' };
const heir = { name: 'heir' };

function scene() {
  const passed: unknown[] = [];
  let inherited = 0;
  const handover = createPrivateHandover(
    old,
    heir,
    (event) => void passed.push(event),
    () => {
      inherited += 1;
    },
  );
  return { handover, passed, inherited: () => inherited };
}

const event = (id: string, sentAt: number) => ({ sentAt, row: { id, at: 5 } });

it('passes on what either connection has brought, once, though events have no numbers', () => {
  const { handover, passed } = scene();
  handover.take(event('a', 1), old);
  handover.take(event('a', 2), heir);
  handover.take(event('b', 3), heir);
  handover.take(event('b', 2), old);
  handover.take(event('c', 4), heir);
  // Two of one moment that say the same are two.
  handover.take(event('d', 5), old);
  handover.take(event('d', 5), heir);
  handover.take(event('d', 5), heir);
  expect(passed.map((each) => (each as ReturnType<typeof event>).row.id)).toEqual(['a', 'b', 'd']);
  handover.flush();
  expect(passed.map((each) => (each as ReturnType<typeof event>).row.id)).toEqual(['a', 'b', 'd', 'c', 'd']);
});

it('no longer waits for an old connection that is far behind', () => {
  const { handover, inherited } = scene();
  for (let at = 0; at <= 1_024; at += 1) handover.take(event(String(at), at), heir);
  expect(inherited()).toBe(1);
});

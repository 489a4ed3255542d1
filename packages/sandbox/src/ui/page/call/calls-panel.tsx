import { useRef, useState } from 'preact/hooks';
import type { CallView } from '../../protocol.ts';
import { Panel, Scroll } from '../controls.tsx';
import { timeOfDay } from '../format.ts';
import { useTexts } from '../language.tsx';
import { CallPanel } from './call-panel.tsx';
import { isOdd, verdictOf } from './verdict.ts';

const mostShown = 60;

interface RowProps {
  readonly call: CallView;
  readonly isOpen: boolean;
  readonly open: (button: HTMLButtonElement) => void;
}

function Row({ call, isOpen, open }: RowProps) {
  const texts = useTexts();
  const { at, api, account, method, path, status } = call;
  return (
    <tr class={isOdd(call) ? 'odd' : ''}>
      <td>{timeOfDay(at)}</td>
      <td>{api}</td>
      <td>{account ?? texts.none}</td>
      <td>
        <button type="button" class="link" aria-expanded={isOpen} onClick={({ currentTarget }) => open(currentTarget)}>
          {method} {path}
        </button>
      </td>
      <td class="number">{status ?? texts.calls.noAnswer}</td>
      <td>{verdictOf(call, texts)}</td>
    </tr>
  );
}

/** The newest calls, and all about the one that is chosen. */
export function CallsPanel({ calls }: { readonly calls: readonly CallView[] }) {
  const texts = useTexts();
  const names = texts.calls;
  const [onlyOdd, setOnlyOdd] = useState(false);
  const [chosen, choose] = useState<number>();
  const opener = useRef<HTMLButtonElement>(null);
  const shown = calls.filter((call) => !onlyOdd || isOdd(call)).slice(0, mostShown);
  const open = (id: number) => (button: HTMLButtonElement) => {
    opener.current = button;
    choose(id === chosen ? undefined : id);
  };
  const close = (): void => {
    choose(undefined);
    opener.current?.focus();
  };
  return (
    <Panel title={names.title} name="calls">
      <label class="check">
        <input type="checkbox" checked={onlyOdd} onChange={({ currentTarget }) => setOnlyOdd(currentTarget.checked)} />
        <span>{names.onlyRefused}</span>
      </label>
      {calls.length === 0 ? <p class="note">{names.empty}</p> : null}
      <div class="split">
        {shown.length === 0 ? null : (
          <Scroll label={names.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{names.time}</th>
                  <th scope="col">{names.api}</th>
                  <th scope="col">{texts.accounts.account}</th>
                  <th scope="col">{names.call}</th>
                  <th scope="col" class="number">
                    {names.status}
                  </th>
                  <th scope="col">{names.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((call) => (
                  <Row key={call.id} call={call} isOpen={call.id === chosen} open={open(call.id)} />
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
        {chosen === undefined ? null : <CallPanel key={chosen} id={chosen} close={close} />}
      </div>
    </Panel>
  );
}

import type { Catalog, FaultView } from '../../protocol.ts';
import type { Do } from '../api.ts';
import { Panel, Scroll } from '../controls.tsx';
import { useTexts } from '../language.tsx';
import { FaultForm } from './fault-form.tsx';

interface WaitingProps {
  readonly faults: readonly FaultView[];
  readonly run: Do;
}

function Waiting({ faults, run }: WaitingProps) {
  const { faults: names } = useTexts();
  const optionsOf = ({ options }: FaultView): string =>
    Object.entries(options)
      .map(([name, value]) => `${names.fields[name] ?? name}: ${value}`)
      .join(', ');
  return (
    <>
      <Scroll label={names.waiting}>
        <table>
          <thead>
            <tr>
              <th scope="col">{names.where}</th>
              <th scope="col">{names.kind}</th>
              <th scope="col">{names.options}</th>
              <th scope="col" class="number">
                {names.hits}
              </th>
              <th scope="col">{names.remove}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault) => (
              <tr key={fault.id}>
                <td>{names[fault.where]}</td>
                <td>{fault.kind}</td>
                <td>{optionsOf(fault)}</td>
                <td class="number">{names.hitsOf(fault.hits, fault.times)}</td>
                <td>
                  <button
                    type="button"
                    aria-label={names.removeOf(fault.kind)}
                    onClick={() => void run({ do: 'remove-fault', id: fault.id }, names.removed(fault.kind))}
                  >
                    {names.remove}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <button type="button" onClick={() => void run({ do: 'clear-faults' }, names.cleared)}>
        {names.clear}
      </button>
    </>
  );
}

interface FaultsPanelProps {
  readonly catalog: Catalog;
  readonly faults: readonly FaultView[] | undefined;
  readonly run: Do;
}

/** What is to go wrong. */
export function FaultsPanel({ catalog, faults = [], run }: FaultsPanelProps) {
  const { faults: names } = useTexts();
  return (
    <Panel title={names.title} name="faults">
      <FaultForm catalog={catalog} run={run} />
      <h3>
        {names.waiting} <span class="count">{faults.length}</span>
      </h3>
      {faults.length === 0 ? <p class="note">{names.empty}</p> : <Waiting faults={faults} run={run} />}
    </Panel>
  );
}

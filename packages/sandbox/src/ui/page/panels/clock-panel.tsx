import type { ClockView } from '../../protocol.ts';
import type { Do } from '../api.ts';
import { Choice, Panel } from '../controls.tsx';
import { dateTime } from '../format.ts';
import { useTexts } from '../language.tsx';

const usualSpeeds = [0.1, 1, 10, 60, 600, 3600];

/** How fast time goes, where it goes by itself. */
function Speed({ speed, run }: { readonly speed: number; readonly run: Do }) {
  const { clock } = useTexts();
  const speeds = [...new Set([...usualSpeeds, speed])].sort((a, b) => a - b);
  const options = speeds.map((value) => ({ value: String(value), text: clock.times(value) }));
  const choose = (value: string): void => {
    void run({ do: 'set-speed', speed: Number(value) }, clock.moved);
  };
  return <Choice label={clock.speed} options={options} value={String(speed)} choose={choose} />;
}

interface ClockPanelProps {
  readonly clock: ClockView | undefined;
  readonly hasWorld: boolean;
  readonly run: Do;
}

/** The exchange's time, and what moves it. */
export function ClockPanel({ clock, hasWorld, run }: ClockPanelProps) {
  const texts = useTexts();
  const { speed, isPaused = false, canPass = false, judgesTime = true, skew = 0 } = clock ?? {};
  const names = texts.clock;
  const stop = (): void => {
    void (isPaused ? run({ do: 'resume' }, names.moved) : run({ do: 'pause' }, names.paused));
  };
  return (
    <Panel title={names.title} name="clock">
      <p class="now">
        <time>{clock === undefined ? '' : `${dateTime(clock.now)} UTC`}</time>
      </p>
      {speed === undefined ? null : (
        <div class="row">
          <Speed speed={speed} run={run} />
          <button type="button" onClick={stop}>
            {isPaused ? names.resume : names.pause}
          </button>
        </div>
      )}
      {canPass ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
        <div class="row" role="group" aria-label={names.pass}>
          <span aria-hidden="true">{names.pass}</span>
          {Object.entries(names.passes).map(([milliseconds, text]) => (
            <button
              key={milliseconds}
              type="button"
              onClick={() => void run({ do: 'pass-time', milliseconds: Number(milliseconds) }, names.passed(text))}
            >
              {text}
            </button>
          ))}
        </div>
      ) : null}
      {isPaused ? <p class="note">{names.paused}</p> : null}
      {skew === 0 ? null : <p class="note">{names.skew(skew)}</p>}
      {judgesTime ? null : <p class="note">{names.notJudged}</p>}
      {hasWorld ? null : <p class="note">{names.noWorld}</p>}
      {hasWorld && speed === undefined ? <p class="note">{names.others}</p> : null}
    </Panel>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CallDetail } from '../../protocol.ts';
import { readCall } from '../api.ts';
import { Facts } from '../controls.tsx';
import { useTexts } from '../language.tsx';
import { Clock } from './clock.tsx';
import { Signature } from './signature.tsx';
import { verdictOf } from './verdict.ts';

const marks = { passed: '✓', refused: '✗', open: '·' } as const;

function Stages({ stages }: Pick<CallDetail, 'stages'>) {
  const texts = useTexts();
  const names = { passed: texts.calls.passed, refused: texts.calls.refused, open: texts.calls.open };
  return (
    <ol class="stages">
      {stages.map(({ stage, verdict }) => (
        <li key={stage} class={verdict}>
          <span aria-hidden="true">{marks[verdict]}</span> {texts.stages[stage]}: {names[verdict]}
        </li>
      ))}
    </ol>
  );
}

const useKeyText = ({ key, account }: CallDetail): string => {
  const { calls } = useTexts();
  if (key === undefined) return calls.noKey;
  if (!key.isKnown || account === undefined) return `${key.name} – ${calls.keyUnknown}`;
  const roles = key.roles === undefined ? '' : `, ${calls.mayOnly(key.roles.join(', '))}`;
  return `${key.name} – ${calls.keyOpens(account)}${roles}`;
};

function Detail({ detail }: { readonly detail: CallDetail }) {
  const texts = useTexts();
  const names = texts.calls;
  const { api, operationId, refused, message, query, body, stages, clock, signature } = detail;
  const facts: (readonly [string, string])[] = [
    [names.operation, operationId === undefined ? names.unknownOperation : `${operationId} (${api})`],
    [names.status, String(detail.status ?? names.noAnswer)],
    [names.verdict, verdictOf(detail, texts)],
    ...(refused === undefined ? [] : [[names.refusal, `${refused}: ${message ?? ''}`] as const]),
    [names.key, useKeyText(detail)],
    ...(query === '' ? [] : [[names.query, query] as const]),
    ...(body === '' ? [] : [[names.body, body] as const]),
  ];
  return (
    <>
      <Facts facts={facts} />
      {stages.length === 0 ? null : <h4>{names.stages}</h4>}
      <Stages stages={stages} />
      {clock === undefined ? null : <Clock clock={clock} />}
      {signature === undefined ? null : <Signature signature={signature} />}
    </>
  );
}

/** How one call was judged. The focus goes to its heading, and back to the list when it is closed. */
export function CallPanel({ id, close }: { readonly id: number; readonly close: () => void }) {
  const texts = useTexts();
  const [detail, setDetail] = useState<CallDetail>();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => {
    readCall(id).then(setDetail, close);
  }, [id]);
  useEffect(() => {
    if (detail !== undefined) heading.current?.focus();
  }, [detail]);
  if (detail === undefined) return null;
  return (
    <section class="detail" aria-labelledby={headingId}>
      <div class="row">
        <h3 id={headingId} ref={heading} tabIndex={-1}>
          {texts.calls.detailOf(detail.method, detail.path)}
        </h3>
        <button type="button" onClick={close}>
          {texts.close}
        </button>
      </div>
      <Detail detail={detail} />
    </section>
  );
}

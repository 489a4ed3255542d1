import type { SignatureStory } from '../../../explain/stories.ts';
import { Scroll } from '../controls.tsx';
import { useTexts } from '../language.tsx';

/** Blanks and line ends, which decide about a signature, made visible. */
const visible = (text: string): string => text.replaceAll(' ', '␣').replaceAll('\n', '↵\n');

/** How many characters two texts have in common at their ends, behind the first difference. */
const commonEnd = (one: string, other: string, from: number): number => {
  let count = 0;
  while (count < Math.min(one.length, other.length) - from && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
};

interface MarkedProps {
  readonly text: string;
  readonly other: string | undefined;
  readonly from: number | undefined;
}

/** A text whose difference from another one is marked. */
function Marked({ text, other, from }: MarkedProps) {
  const { signature } = useTexts();
  if (text === '') return <p class="note">{signature.empty}</p>;
  if (from === undefined || other === undefined) return <pre>{visible(text)}</pre>;
  const end = text.length - commonEnd(text, other, from);
  return (
    <pre>
      {visible(text.slice(0, from))}
      <mark>{visible(text.slice(from, end))}</mark>
      {visible(text.slice(end))}
    </pre>
  );
}

function Parts({ parts }: Pick<SignatureStory, 'parts'>) {
  const { signature } = useTexts();
  const shown = (text: string): string => (text === '' ? signature.empty : visible(text));
  return (
    <Scroll label={signature.part}>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">{signature.part}</th>
            <th scope="col">{signature.arrived}</th>
            <th scope="col">{signature.signed}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, arrived, signed }) => (
            <tr key={name}>
              <th scope="row">{signature.parts[name]}</th>
              <td>{shown(arrived)}</td>
              <td>{shown(signed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The text to sign, part by part, and the mistake that explains a signature that does not fit. */
export function Signature({ signature }: { readonly signature: SignatureStory }) {
  const texts = useTexts();
  const names = texts.signature;
  const { kind, encoding, received, parts, expected, isRight, mistake, about = '', signed, differsAt } = signature;
  const explained = mistake === undefined ? names.unexplained : texts.mistakes[mistake](about);
  return (
    <>
      <h4>{names.title}</h4>
      <p class={isRight ? 'right' : 'wrong'}>{isRight ? names.right : explained}</p>
      {received === undefined ? null : <p class="note">{names.received(received, kind, encoding)}</p>}
      <Parts parts={parts} />
      <h5>{names.expected}</h5>
      <Marked text={expected} other={signed} from={differsAt} />
      {signed === undefined ? null : (
        <>
          <h5>{names.instead}</h5>
          <Marked text={signed} other={expected} from={differsAt} />
          {differsAt === undefined ? null : <p class="note">{names.differs(differsAt + 1)}</p>}
        </>
      )}
    </>
  );
}

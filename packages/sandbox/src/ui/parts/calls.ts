import type { Credential } from '../../credentials/credential.ts';
import { clockStory, signatureStory } from '../../explain/explain-call.ts';
import { beginningOf } from '../../explain/redact.ts';
import type { StageVerdict } from '../../explain/stories.ts';
import type { Site } from '../../site.ts';
import type { SeenCall } from '../call-store.ts';
import type { CallDetail, CallView } from '../protocol.ts';

/** What the texts about calls are made with. */
export interface CallParts {
  readonly site: Site;
  readonly credentials: readonly Credential[];
  redact(text: string): string;
}

export const viewOfCall = ({ redact }: CallParts, { id, record, credential, refusal }: SeenCall): CallView => {
  const { at, api, method, path, operationId, status, refused, fault, executed } = record;
  return {
    ...{ id, at, api, method, path: redact(path), operationId, status, fault, executed },
    account: credential?.account,
    refused: refused === undefined ? undefined : String(refused),
    message: refusal === undefined ? undefined : redact(refusal.message),
  };
};

/** Stages that were passed, the one that was not, and those that were never judged. */
const verdictsOf = (seen: SeenCall, order: CallDetail['stages'][number]['stage'][]): StageVerdict[] => {
  const { last, passed, credential, refusal, judgesTime } = seen;
  const failed = refusal === undefined ? undefined : last;
  const end = failed === undefined || failed === 'limits' ? order.length : order.indexOf(failed);
  return order.map((stage, index): StageVerdict => {
    if (stage === failed) return { stage, verdict: 'refused' };
    if (stage === 'clock' && !judgesTime) return { stage, verdict: 'open' };
    const isSure = credential !== undefined || stage === 'limits' || stage === 'parameters';
    const isPassed = isSure && index < end && (passed.has(stage) || (failed === undefined && stage === last));
    return { stage, verdict: isPassed ? 'passed' : 'open' };
  });
};

const keyOf = (key: string | undefined, credential: Credential | undefined): CallDetail['key'] => {
  if (key === undefined || key === '') return undefined;
  return { name: beginningOf(key), isKnown: credential !== undefined, roles: credential?.roles };
};

/** Everything about one call. The mistake in its signature is looked for only now: that takes some milliseconds. */
export const detailOfCall = (parts: CallParts, seen: SeenCall): CallDetail => {
  const { site, credentials, redact } = parts;
  const { incoming, record, credential, passed, last, refusal } = seen;
  const exchange = site.exchangeOf(incoming.api);
  const { signing } = exchange;
  const { query, body } = incoming;
  const view = { ...viewOfCall(parts, seen), query: redact(query), body: redact(body) };
  if (signing === undefined) return { ...view, key: undefined, stages: [], clock: undefined, signature: undefined };
  const stages = verdictsOf(seen, [...signing.stages]);
  const isSigned = credential !== undefined && (passed.has('signature') || last === 'signature' || last === 'clock');
  const others = credentials.filter((other) => other.exchange === exchange.name && other !== credential);
  const isRight =
    refusal === undefined || stages.some((each) => each.stage === 'signature' && each.verdict === 'passed');
  return {
    ...view,
    key: keyOf(signing.keyOf(incoming), credential),
    stages,
    clock: isSigned ? clockStory(signing, incoming, record.at, seen.judgesTime) : undefined,
    signature: isSigned ? signatureStory(signing, incoming, credential, others, isRight, redact) : undefined,
  };
};

import { type Transport, type TransportAnswer, TransportFailure, type TransportRequest } from '../../src/index.ts';

/** What happens to one sending: an answer, a failure, or whatever a function makes of the request. */
export type Turn =
  | Partial<TransportAnswer>
  | TransportFailure
  | ((request: TransportRequest) => Partial<TransportAnswer>);

/** Plays one turn per sending, the last one for all that follow, and keeps the requests. */
export function createScriptedTransport(...turns: Turn[]): Transport & { readonly requests: TransportRequest[] } {
  const requests: TransportRequest[] = [];
  return {
    requests,
    async send(request) {
      const turn = turns[Math.min(requests.length, turns.length - 1)] ?? {};
      requests.push(request);
      if (turn instanceof TransportFailure) throw turn;
      return {
        status: 200,
        headers: {},
        text: '{"code":200,"msg":"success"}',
        ...(typeof turn === 'function' ? turn(request) : turn),
      };
    },
  };
}

/** A refusal as Binance words it. */
export const refusal = (code: number, msg: string, status = 400): Partial<TransportAnswer> => ({
  status,
  text: JSON.stringify({ code, msg }),
});

export const unsent = new TransportFailure('network', 'unsent');
export const lost = new TransportFailure('network', 'sent');

/** The timestamp that a request was signed with. */
export const timestampOf = ({ target }: TransportRequest): number => Number(/timestamp=(\d+)/.exec(target)?.[1]);

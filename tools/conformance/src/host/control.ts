import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FaultRule } from '@openderivs/sandbox';
import type { Report } from '../suite/report.ts';
import type { Target } from '../suite/target.ts';
import { type Listening, listen } from './listen.ts';
import type { StreamWishes } from './stream-wishes.ts';

/** What the control server does for the suite. */
export interface ControlParts {
  readonly target: (control: string) => Target;
  readonly page: () => string;
  readonly reset: () => void;
  readonly addFault: (fault: FaultRule) => void;
  readonly visits: () => number;
  readonly streams: StreamWishes;
  readonly onReport: (report: Report) => void;
  readonly onBroken: (why: string) => void;
}

const html = '<!doctype html><title>conformance</title><script type="module" src="/page.js"></script>';

/** Serves the browser's page, tells the suite its target, and takes its wishes and its report. */
export async function serveControl(parts: ControlParts): Promise<Listening> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = (type: string, body: string) => void response.writeHead(200, { 'content-type': type }).end(body);
    const json = (body: unknown) => reply('application/json', JSON.stringify(body));
    const done = () => reply('text/plain', 'done');
    const given = async () => JSON.parse(await text(request));
    const { streams } = parts;
    switch (`${request.method} ${request.url}`) {
      case 'GET /':
        return reply('text/html', html);
      case 'GET /page.js':
        return reply('text/javascript', readFileSync(parts.page(), 'utf8'));
      case 'GET /target':
        return json(parts.target(control.url));
      case 'GET /visits':
        return json(parts.visits());
      case 'GET /sockets':
        return json(streams.sockets());
      case 'GET /said':
        return json(streams.said());
      case 'POST /reset':
        await text(request);
        parts.reset();
        return done();
      case 'POST /fault':
        parts.addFault(await given());
        return done();
      case 'POST /price': {
        const { symbol, price } = await given();
        streams.setPrice(symbol, price);
        return done();
      }
      case 'POST /socket-fault':
        streams.addSocketFault(await given());
        return done();
      case 'POST /burst':
        streams.burst(await given());
        return done();
      case 'POST /report':
        parts.onReport(await given());
        return done();
      case 'POST /broken':
        parts.onBroken(await text(request));
        return done();
      default:
        response.writeHead(404).end();
    }
  };
  const control = await listen((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(400).end(error.message));
  });
  return control;
}

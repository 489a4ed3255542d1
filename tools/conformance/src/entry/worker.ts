// What workerd serves: a request with the control server's address runs the suite.
import { runSuite } from '../suite/suite.ts';

const worker = {
  async fetch(request: Request): Promise<Response> {
    const control = new URL(request.url).searchParams.get('control');
    if (control === null) return new Response('Give ?control=<address>.', { status: 400 });
    try {
      await runSuite(control);
      return new Response('done');
    } catch (error) {
      return new Response(error instanceof Error ? (error.stack ?? error.message) : String(error), { status: 500 });
    }
  },
};

export default worker;

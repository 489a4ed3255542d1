import { describe, expect, it } from 'vitest';
import { isOutcomeUnknownError, isRateLimitError, isUnreadableResponseError } from '../src/index.ts';
import { createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { fixedTransport } from './support/fixed-transport.ts';

async function ends(status: number, body: string | object) {
  // A client each: what one call is told about limits counts for the next.
  const client = () => createBitget({ transport: fixedTransport(status, body) });
  return {
    read: await ended(client().getOrderDetail({ symbol: 'BTCUSDT' })),
    write: await ended(client().placeOrder({ symbol: 'BTCUSDT', size: 1, clientOid: 'mine-1' })),
  };
}

const refusedCodes = ['00001', '00171', '22001', '40009', '40037', '40404', '40762', '43012', '45110', '48002'];
/** The generic codes of the release window, codes whose text is no verdict, and codes that nobody explains. */
const unknownCodes = ['40010', '40015', '40200', '40725', '40808', '40910', '43059', '45001', '99999', '40', '1'];

describe('what a code means for a write', () => {
  it.each([...refusedCodes.map((code) => [code, 'refused']), ...unknownCodes.map((code) => [code, 'unknown'])])(
    '%s: %s, whatever the status below 500',
    async (code, outcome) => {
      for (const status of [200, 400, 401]) {
        const { read, write } = await ends(status, { code, msg: 'no', data: null });
        expect(write.outcome).toBe(outcome);
        expect(isOutcomeUnknownError(write)).toBe(outcome === 'unknown');
        expect(outcome === 'unknown' ? write.cause : write).toMatchObject({ exchangeCode: code, status });
        expect(read).toMatchObject({ code: 'EXCHANGE_REFUSED', outcome: 'refused', exchangeCode: code });
      }
    },
  );

  it('is unknown with a status from 500 on, whatever the code', async () => {
    expect((await ends(500, { code: '40009', msg: 'sign signature error' })).write.outcome).toBe('unknown');
    expect((await ends(502, { code: '00000', msg: 'success' })).write.outcome).toBe('unknown');
  });

  it('carries what an order can be looked up by', async () => {
    const { write } = await ends(200, { code: '45001', msg: 'Unknown error' });
    expect(write.lookup).toEqual({ symbol: 'BTCUSDT', clientOid: 'mine-1' });
  });

  it.each([
    [429, { code: '429', msg: 'Too many requests' }],
    [200, { code: '429', msg: 'Too many requests' }],
    [429, '<html>'],
  ])('too many calls are refused: %i %o', async (status, body: string | object) => {
    const { write } = await ends(status, body);
    expect([isRateLimitError(write), write.outcome]).toEqual([true, 'refused']);
  });

  it.each([
    [429, { code: '40010', msg: 'Request timed out' }],
    [429, { code: '00000', msg: 'success', data: { clientOid: 'mine-1' } }],
    [403, { code: '00000', msg: 'success', data: { clientOid: 'mine-1' } }],
    [400, { code: '00000', msg: 'success' }],
    [429, { code: '99999', msg: 'a code that no table names' }],
  ])('a status does not outrank the body: %i %o', async (status, body) => {
    const { write } = await ends(status, body);
    expect([isOutcomeUnknownError(write), write.outcome]).toEqual([true, 'unknown']);
  });

  it.each([
    ['a number', { code: '40762', msg: 5 }],
    ['an object', { code: '40762', msg: { toString: 1 } }],
    ['a code that is a number', { code: 40762, msg: null }],
  ])('odd types end in an outcome: %s', async (_, body) => {
    expect((await ends(400, body)).write).toMatchObject({ outcome: 'refused', exchangeCode: '40762' });
  });

  it.each([
    ['40084', /classic account: use @openderivs\/bitget-mix/],
    ['40085', /unified account: use @openderivs\/bitget-uta/],
  ])('%s names the kind of account and the package for it', async (code, hint) => {
    expect((await ends(400, { code, msg: 'no' })).read.message).toMatch(hint);
  });
});

describe('answers', () => {
  it('to a read have their data, which may be null', async () => {
    expect((await ends(200, { code: '00000', msg: 'success', data: null })).read).toBeNull();
    expect((await ends(200, { code: '00000', msg: 'success' })).read).toMatchObject({ code: 'UNREADABLE_RESPONSE' });
  });

  it('of success give their data', async () => {
    const { write } = await ends(200, '{"code":"00000","msg":"success","requestTime":1,"data":{"clientOid":"mine-1"}}');
    expect(write).toEqual({ clientOid: 'mine-1' });
  });

  it('may have no message', async () => {
    expect((await ends(400, { code: '40009' })).read).toMatchObject({ exchangeCode: '40009', exchangeMessage: '' });
  });

  it('may give the code as a number, and are a refusal still', async () => {
    expect((await ends(200, { code: 40009, msg: 'no' })).read).toMatchObject({ exchangeCode: '40009' });
  });

  it.each<[number, string | object]>([
    [200, { data: {} }],
    [200, []],
    [200, ''],
    [404, '<html>'],
    [302, { code: '00000', data: {} }],
    [302, { code: '40009', msg: 'no' }],
  ])('that are not the API’s are unreadable: %i %o', async (status, body) => {
    const { read, write } = await ends(status, body);
    expect([isUnreadableResponseError(read), isUnreadableResponseError(write.cause)]).toEqual([true, true]);
    expect([read.outcome, write.outcome]).toEqual(['refused', 'unknown']);
  });
});

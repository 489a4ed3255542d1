import type { Oas3Rule } from '@redocly/openapi-core';
import type { Operation } from '../openapi.ts';

const BITGET = ['AccessKey', 'AccessPassphrase', 'AccessSign', 'AccessTimestamp'];

/** `security` has one of the forms that a client knows how to satisfy. */
export const securityForm: Oas3Rule = () => ({
  Operation(node, { location, report }) {
    const { security } = node as Operation;
    if (security === undefined || security.length === 0) return;
    const schemes = security[0] ?? {};
    const names = Object.keys(schemes).sort().join();
    const role = (schemes.Signature ?? schemes.AccessSign)?.[0] ?? '';
    const others = Object.entries(schemes).filter(([name]) => name !== 'Signature' && name !== 'AccessSign');
    const known =
      names === 'ApiKey' || ((names === 'ApiKey,Signature' || names === BITGET.join()) && /^[A-Z_]+$/.test(role));
    if (security.length === 1 && known && others.every(([, scopes]) => scopes.length === 0)) return;
    const message =
      'No client can satisfy this `security`. Write [], [{ ApiKey: [] }], [{ ApiKey: [], Signature: [<ROLE>] }] or ' +
      '[{ AccessKey: [], AccessSign: [<ROLE>], AccessPassphrase: [], AccessTimestamp: [] }].';
    report({ message, location: location.child(['security']) });
  },
});

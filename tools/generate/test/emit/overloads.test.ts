import type { Document } from '@openderivs/model';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { overloads } from '../../src/emit/overloads.ts';
import type { PlannedOperation } from '../../src/plan.ts';

const document = { components: { schemas: { A: { type: 'object' } } } } as unknown as Document;
const names = { params: 'P', result: 'R', callOptions: 'O', call: 'Call' };

it.each(['symbol', "a'];evil();['", '*/ evil(); /*', 'a b', '24h'])(
  'quotes the parameter %j where it must',
  (parameter) => {
    const result = { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'array', items: {} }] };
    const input = { type: 'object', properties: { [parameter]: { type: 'string' } } };
    const resultBy = { parameter, present: 'one', absent: 'many' };
    const operation = { name: 'get', resultBy, input, result, resultPath: '' } as unknown as PlannedOperation;
    const code = `interface I {\n${overloads(operation, document, names, () => '')}}\n`;
    expect(ts.transpileModule(code, { reportDiagnostics: true }).diagnostics).toEqual([]);
    const { statements } = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest);
    expect(statements.map(({ kind }) => kind)).toEqual([ts.SyntaxKind.InterfaceDeclaration]);
    const [only] = statements;
    expect(only && ts.isInterfaceDeclaration(only) && only.members.length).toBe(3);
  },
);

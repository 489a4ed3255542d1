import type { Operation, Parameter, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';

/** What a name on the wire is made of. It becomes a property name, and an entry in a list that blanks and colons part. */
const WIRE = /^[\w$@.-]+$/;
const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PATH = /^(\/[\w.~-]+)+$/;

/** What a client has beside its operations, and what JavaScript asks of every object. */
const TAKEN = ['clock', 'close', 'constructor', 'then', 'toJSON', 'toString', 'valueOf'];

/** Names become code, so they are made of what names are made of. */
export const plainNames: Oas3Rule = () => ({
  PathItem(_node, { key, rawLocation, report }) {
    if (PATH.test(String(key))) return;
    const message = `\`${key}\` is no path. Write / and a name, once or more; a name has letters, digits, _, ., ~ and -.`;
    report({ message, location: rawLocation.key() });
  },
  Operation(node, { location, report }) {
    const { operationId = '', tags = [] } = node as Operation;
    if (TAKEN.includes(operationId)) {
      const message = `\`${operationId}\` is what every client has already. Name the operation after its docs page.`;
      report({ message, location: location.child(['operationId']) });
    }
    tags.forEach((tag, index) => {
      if (TAG.test(tag)) return;
      const message = `\`${tag}\` is no name of a tag. Write small letters and digits, with - between words.`;
      report({ message, location: location.child(['tags', index]) });
    });
  },
  Parameter(node, { location, report }) {
    const { name } = node as Parameter;
    if (WIRE.test(name)) return;
    const message = `\`${name}\` is no name of a parameter. A name has letters, digits, _, $, @, . and - in it, and nothing else.`;
    report({ message, location: location.child(['name']) });
  },
  Schema(node, { location, report }) {
    for (const name of Object.keys((node as Schema).properties ?? {})) {
      if (WIRE.test(name)) continue;
      const message = `\`${name}\` is no name of a property. A name has letters, digits, _, $, @, . and - in it, and nothing else.`;
      report({ message, location: location.child(['properties', name]).key() });
    }
  },
});

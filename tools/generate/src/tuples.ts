import type { NodeType } from '@redocly/openapi-core';

type Types = Record<string, NodeType>;

/**
 * Lets the schemas of streams have tuples as those of operations have them. AsyncAPI 3.0 is of the time when a tuple was a list
 * under `items`; with `prefixItems` one file describes a level of the order book in both.
 */
export function admitTuples(types: Types): Types {
  const { Schema } = types;
  if (Schema === undefined) return types;
  const TupleItems: NodeType = { properties: {}, items: 'Schema' };
  const properties = { ...Schema.properties, prefixItems: 'TupleItems' };
  return { ...types, TupleItems, Schema: { ...Schema, properties } };
}

import type { TopicParameter } from '@openderivs/model';
import { parameterComment } from './channel-comment.ts';
import { key, literal } from './literal.ts';

/** One parameter of a channel as a member of what a caller gives. `mayBeMany`: a list too, where the channel takes one. */
export function parameterMember(parameter: TopicParameter, mayBeMany: boolean): string {
  const type = (parameter.values ?? []).map(valueType).join(' | ') || 'string';
  const isMany = mayBeMany && parameter.described['x-many'];
  const many = isMany ? ` | readonly ${/ /.test(type) ? `(${type})` : type}[]` : '';
  const mark = parameter.required ? '' : '?';
  return `${parameterComment(parameter, '    ')}    ${key(parameter.name)}${mark}: ${type}${many};\n`;
}

/** A number of levels is given as a number. */
const valueType = (value: string): string => (/^[1-9]\d*$/.test(value) ? value : literal(value));

import type { Lifecycle, Schema } from '@openderivs/model';

/** What an editor shows of a schema: its description with its life so far, and whether it is on its way out. */
export function words(schema: Schema): Pick<Schema, 'description' | 'deprecated'> {
  const lifecycle = schema['x-lifecycle'];
  const description = [schema.description, lifecycle && lifecycleText(lifecycle)].filter(Boolean).join(' ');
  return {
    ...(description !== '' && { description }),
    ...((schema.deprecated === true || isLeaving(lifecycle)) && { deprecated: true }),
  };
}

/** Whether the exchange has deprecated or withdrawn it. */
export function isLeaving(lifecycle: Lifecycle | undefined): boolean {
  return lifecycle?.deprecated !== undefined || lifecycle?.removed !== undefined;
}

/** A life in sentences: `Added on 2025-12-09. Deprecated since 2026-06-30; use queryOrder.` */
export function lifecycleText(lifecycle: Lifecycle): string {
  const { added, deprecated, removed, replacedBy, note, values } = lifecycle;
  const heirs = [replacedBy ?? []].flat().join(' or ');
  const instead = heirs === '' ? '' : `; use ${heirs}`;
  const sentences = [
    added && `Added on ${added}.`,
    deprecated && `Deprecated since ${deprecated}${removed ? '' : instead}.`,
    removed && `Withdrawn on ${removed}${instead}.`,
    !deprecated && !removed && heirs !== '' && `See ${heirs}.`,
    note,
    ...Object.entries(values ?? {}).map(([value, life]) => `\`${value}\`: ${lifecycleText(life)}`),
  ];
  return sentences.filter(Boolean).join(' ');
}

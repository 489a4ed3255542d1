import type { Variant } from '@openderivs/model';

/** Words that a name does without. */
const SMALL = ['a', 'an', 'the', 'of', 'order', 'orders', 'that', 'is', 'its'];

/** What the type of a variant is called: by its title up to a colon, else by what it takes or does not take. */
export function variantName(owner: string, { title = '', when = {}, require = [], forbid = [] }: Variant): string {
  const [said = ''] = title.split(':');
  const words = said
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.includes(word.toLowerCase()))
    .map(capital);
  const given = [...Object.keys(when), ...require].map(capital);
  if (words.length > 0) return owner + words.join('');
  if (given.length > 0) return `${owner}With${given.join('And')}`;
  return `${owner}Without${forbid.map(capital).join('And')}`;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).replace(/\W/g, '')}`;

import type { Plan } from '../plan.ts';

/** The note in the generated folder. */
export function emitReadme({ target }: Plan): string {
  return `# Generated

Everything in this folder is generated from \`specs/${target.api}\`. Do not edit it: change the description and run
\`npm run generate -- ${target.api}\`.
`;
}

import { type CompilerVersion, checkTypes, compilers, type Project, projects } from '../../packaging/src/typescript.ts';
import { must } from './say.ts';

/** Every compiler with every kind of project. */
const cases = (Object.keys(compilers) as CompilerVersion[]).flatMap((version) =>
  (Object.keys(projects) as Project[]).map((project) => ({ version, project })),
);

/** Compile a program in a project with each TypeScript version, in both ways in which modules are found. */
export async function compileEverywhere(folder: string, program: string): Promise<string> {
  for (const { version, project } of cases) {
    // A program in CommonJS finds the same types.
    const programs = { 'bot.ts': program, ...(project.startsWith('nodenext') && { 'common.cts': program }) };
    const complaints = await checkTypes(folder, programs, version, project);
    must(complaints === '', `TypeScript ${version}, ${project}:\n${complaints}`);
  }
  return `TypeScript ${Object.keys(compilers).join(', ')}`;
}

/** Compile it once, with the newest, and give what it complains of. */
export const complaintsOf = (folder: string, program: string): Promise<string> =>
  checkTypes(folder, { 'bot.ts': program }, '7.0.2', 'nodenext, on Node');

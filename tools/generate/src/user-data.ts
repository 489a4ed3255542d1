import type { UserData } from '@openderivs/model';
import type { Document as File } from '@redocly/openapi-core';
import type { Followed } from './follow-files.ts';
import type { Source } from './load.ts';
import { misfitMessage } from './misfit-message.ts';
import { fileBehind } from './operation-ids.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import { userDataForm } from './user-data-form.ts';

/** What `info.x-user-data` refers to, and the file that has it. */
export interface ReadUserData {
  table: UserData;
  file: File;
}

/** Reads what the streams of an API say of an account's events, and what of it is not in its form. */
export function readUserData(
  streams: Pick<Source, 'root'> | undefined,
  files: Followed['files'],
): { userData: ReadUserData | undefined; problems: Problem[] } {
  const none = { userData: undefined, problems: [] };
  if (streams === undefined) return none;
  const file = fileBehind(streams.root, Object(Object(streams.root.parsed).info)['x-user-data']?.$ref, files);
  if (file === undefined || file === streams.root) return none;
  const found = userDataForm(file.parsed);
  if (found === undefined) return { userData: { table: file.parsed as UserData, file }, problems: [] };
  const message = misfitMessage('user-data', found);
  return { userData: undefined, problems: [problemAt(file, found.path, message, found.known !== undefined)] };
}

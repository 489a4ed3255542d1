import { createReadStream } from 'node:fs';
import { CsvError, type Info, parse } from 'csv-parse';

/** One line of a table, by the names of its columns. */
export interface Row {
  text(column: string): string;
  /** Says what is wrong in a column, and where. */
  problem(column: string, fix: string): TypeError;
}

const listed = (names: readonly string[]): string => names.join(', ');

const openProblem = (file: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return new TypeError(`${file}: there is no such file. Paths are relative to ${process.cwd()}.`);
  if (code === 'EISDIR') return new TypeError(`${file} is a folder. Give the path of a file.`);
  if (error instanceof CsvError)
    return new TypeError(`${file}, line ${error.lines}: ${error.message.replace(/\.$/, '')}.`);
  return error;
};

const checkHeader = (file: string, header: readonly string[], columns: readonly string[]): void => {
  const told = `Its first line has to name the columns ${listed(columns)}, in any order.`;
  const unknown = header.find((name) => !columns.includes(name));
  if (unknown !== undefined) throw new TypeError(`${file}, line 1, column "${unknown}" is unknown. ${told}`);
  const missing = columns.find((name) => !header.includes(name));
  if (missing !== undefined) throw new TypeError(`${file}, line 1: the column "${missing}" is missing. ${told}`);
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`${file}, line 1, column "${twice}" is there twice. ${told}`);
};

/** Reads a CSV file line by line, however long it is. Throws a `TypeError` that names file, line, column and fix. */
export const readTable = async (file: string, columns: readonly string[], onRow: (row: Row) => void): Promise<void> => {
  const parser = parse({ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true });
  const stream = createReadStream(file);
  stream.once('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  let header: readonly string[] | undefined;
  let rows = 0;
  try {
    for await (const one of parser) {
      const { record, info }: { record: readonly string[]; info: Info } = one;
      if (header === undefined) {
        header = record;
        checkHeader(file, header, columns);
        continue;
      }
      rows += 1;
      const { length } = header;
      const line = `${file}, line ${info.lines}`;
      if (record.length !== length) {
        throw new TypeError(
          `${line} has ${record.length} values. Give it ${length}, one for each of ${listed(header)}.`,
        );
      }
      const places = header;
      const text = (column: string): string => record[places.indexOf(column)] ?? '';
      const problem: Row['problem'] = (column, fix) =>
        new TypeError(`${line}, column "${column}": "${text(column)}" ${fix}`);
      onRow({ text, problem });
    }
  } catch (error) {
    throw openProblem(file, error);
  } finally {
    stream.destroy();
  }
  if (header === undefined) checkHeader(file, [], columns);
  if (rows === 0) throw new TypeError(`${file} has no lines below its header.`);
};

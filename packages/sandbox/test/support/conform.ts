import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Api } from '../../src/api.ts';
import { loadBundle } from '../../src/bundle/load-bundles.ts';
import type { Answer } from './answer.ts';

const descriptions = new Map<Api, Ajv2020>();
const validators = new Map<string, ValidateFunction>();

const descriptionOf = async (api: Api): Promise<Ajv2020> => {
  const known = descriptions.get(api);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(await loadBundle(api, undefined), api);
  descriptions.set(api, ajv);
  return ajv;
};

const encode = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const validatorOf = async (api: Api, method: string, path: string): Promise<ValidateFunction> => {
  const where = ['paths', path, method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema'];
  const pointer = `${api}#/${where.map(encode).join('/')}`;
  const known = validators.get(pointer);
  if (known !== undefined) return known;
  const validate = (await descriptionOf(api)).compile({ $ref: pointer });
  validators.set(pointer, validate);
  return validate;
};

/** Holds every successful answer against its description, so that no test can pass on an answer of the wrong form. */
export const conform = async (api: Api, method: string, path: string, answer: Answer): Promise<void> => {
  if (answer.status !== 200 || typeof answer.json !== 'object') return;
  const validate = await validatorOf(api, method, path);
  validate(answer.json);
  expect(validate.errors ?? [], `${method} ${path}: ${answer.text}`).toEqual([]);
};

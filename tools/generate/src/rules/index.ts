import type { Oas3Rule } from '@redocly/openapi-core';
import { constraintsNameParameters } from './constraints-name-parameters.ts';
import { examplesMatchSchemas } from './examples-match-schemas.ts';
import { folderIsATag } from './folder-is-a-tag.ts';
import { getPrefixOnlyOnGet } from './get-prefix-only-on-get.ts';
import { idempotencyOnWrites } from './idempotency-on-writes.ts';
import { inputInOnePlace } from './input-in-one-place.ts';
import { limitsNamesExist } from './limits-names-exist.ts';
import { lookupNamesExist } from './lookup-names-exist.ts';
import { numberFormat } from './number-format.ts';
import { operationRequiredKeys } from './operation-required-keys.ts';
import { pagingNamesExist } from './paging-names-exist.ts';
import { parameterDescribed } from './parameter-described.ts';
import { pathFileMatchesPath } from './path-file-matches-path.ts';
import { placingNamesExist } from './placing-names-exist.ts';
import { plainNames } from './plain-names.ts';
import { queryEncoding } from './query-encoding.ts';
import { requestEnumClosed } from './request-enum-closed.ts';
import { responseEnumOpen } from './response-enum-open.ts';
import { resultByOneOrMany } from './result-by-one-or-many.ts';
import { schemaKeywords } from './schema-keywords.ts';
import { securityForm } from './security-form.ts';
import { serverNames } from './server-names.ts';
import { signedHasTimestamp } from './signed-has-timestamp.ts';
import { successNamesExist } from './success-names-exist.ts';
import { successOnWrites } from './success-on-writes.ts';
import { typeNamesDiffer } from './type-names-differ.ts';
import { unknownExtension } from './unknown-extension.ts';
import { widensNamesOptional } from './widens-names-optional.ts';

/** The house rules by id; the file of each has its id as name. */
export const houseRules: Readonly<Record<string, Oas3Rule>> = {
  'constraints-name-parameters': constraintsNameParameters,
  'examples-match-schemas': examplesMatchSchemas,
  'folder-is-a-tag': folderIsATag,
  'get-prefix-only-on-get': getPrefixOnlyOnGet,
  'idempotency-on-writes': idempotencyOnWrites,
  'input-in-one-place': inputInOnePlace,
  'limits-names-exist': limitsNamesExist,
  'lookup-names-exist': lookupNamesExist,
  'number-format': numberFormat,
  'operation-required-keys': operationRequiredKeys,
  'paging-names-exist': pagingNamesExist,
  'parameter-described': parameterDescribed,
  'path-file-matches-path': pathFileMatchesPath,
  'placing-names-exist': placingNamesExist,
  'plain-names': plainNames,
  'query-encoding': queryEncoding,
  'request-enum-closed': requestEnumClosed,
  'response-enum-open': responseEnumOpen,
  'result-by-one-or-many': resultByOneOrMany,
  'schema-keywords': schemaKeywords,
  'security-form': securityForm,
  'server-names': serverNames,
  'signed-has-timestamp': signedHasTimestamp,
  'success-names-exist': successNamesExist,
  'success-on-writes': successOnWrites,
  'type-names-differ': typeNamesDiffer,
  'unknown-extension': unknownExtension,
  'widens-names-optional': widensNamesOptional,
};

import type { Async3Rule, Oas3Rule } from '@redocly/openapi-core';
import { channelFileMatchesName } from './channel-file-matches-name.ts';
import { channelMembersExist } from './channel-members-exist.ts';
import { channelRequiredKeys } from './channel-required-keys.ts';
import { channelRouteExists } from './channel-route-exists.ts';
import { channelTopic } from './channel-topic.ts';
import { componentNamesDiffer } from './component-names-differ.ts';
import { constraintsNameParameters } from './constraints-name-parameters.ts';
import { eventNamesDiffer } from './event-names-differ.ts';
import { examplesMatchSchemas } from './examples-match-schemas.ts';
import { filtersNamesExist } from './filters-names-exist.ts';
import { folderIsATag } from './folder-is-a-tag.ts';
import { getPrefixOnlyOnGet } from './get-prefix-only-on-get.ts';
import { idempotencyOnWrites } from './idempotency-on-writes.ts';
import { inputInOnePlace } from './input-in-one-place.ts';
import { limitsNamesExist } from './limits-names-exist.ts';
import { lookupNamesExist } from './lookup-names-exist.ts';
import { memberLettersExplained } from './member-letters-explained.ts';
import { noWrittenOperations } from './no-written-operations.ts';
import { numberFormat } from './number-format.ts';
import { operationRequiredKeys } from './operation-required-keys.ts';
import { ordersNamesExist } from './orders-names-exist.ts';
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
import { userEventsNamed } from './user-events-named.ts';
import { widensNamesOptional } from './widens-names-optional.ts';

/** The house rules by id; the file of each has its id as name. These are about operations. */
export const houseRules: Readonly<Record<string, Oas3Rule>> = {
  'constraints-name-parameters': constraintsNameParameters,
  'filters-names-exist': filtersNamesExist,
  'folder-is-a-tag': folderIsATag,
  'get-prefix-only-on-get': getPrefixOnlyOnGet,
  'idempotency-on-writes': idempotencyOnWrites,
  'input-in-one-place': inputInOnePlace,
  'limits-names-exist': limitsNamesExist,
  'lookup-names-exist': lookupNamesExist,
  'operation-required-keys': operationRequiredKeys,
  'orders-names-exist': ordersNamesExist,
  'paging-names-exist': pagingNamesExist,
  'parameter-described': parameterDescribed,
  'path-file-matches-path': pathFileMatchesPath,
  'placing-names-exist': placingNamesExist,
  'query-encoding': queryEncoding,
  'request-enum-closed': requestEnumClosed,
  'result-by-one-or-many': resultByOneOrMany,
  'security-form': securityForm,
  'server-names': serverNames,
  'signed-has-timestamp': signedHasTimestamp,
  'success-names-exist': successNamesExist,
  'success-on-writes': successOnWrites,
  'type-names-differ': typeNamesDiffer,
  'widens-names-optional': widensNamesOptional,
};

/** Those about streams. */
export const streamRules: Readonly<Record<string, Async3Rule>> = {
  'channel-file-matches-name': channelFileMatchesName,
  'channel-members-exist': channelMembersExist,
  'channel-required-keys': channelRequiredKeys,
  'channel-route-exists': channelRouteExists,
  'channel-topic': channelTopic,
  'component-names-differ': componentNamesDiffer,
  'event-names-differ': eventNamesDiffer,
  'member-letters-explained': memberLettersExplained,
  'no-written-operations': noWrittenOperations,
  'user-events-named': userEventsNamed,
};

/** Those about both: schemas, examples, names and keys. */
export const ofBoth: Readonly<Record<string, Oas3Rule>> = {
  'examples-match-schemas': examplesMatchSchemas,
  'number-format': numberFormat,
  'plain-names': plainNames,
  'response-enum-open': responseEnumOpen,
  'schema-keywords': schemaKeywords,
  'unknown-extension': unknownExtension,
};

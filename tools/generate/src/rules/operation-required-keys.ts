import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { speaksChinese } from '../languages.ts';
import { answerOf } from '../located.ts';

/** An address without anything that ends a link or a comment. */
const DOCS = /^https:\/\/[\w.~:/?#@!$&+,;=%-]+$/;

/**
 * Every operation says what it does, in the languages of its description, where that is documented, who may call it and what
 * it answers.
 */
export const operationRequiredKeys: Oas3Rule = () => {
  let inChinese = true;
  return {
    Root(root) {
      inChinese = speaksChinese(root);
    },
    Operation(node, ctx) {
      const operation = node as Operation;
      const { operationId, summary = '', description = '' } = operation;
      const report = (message: string, key?: string) =>
        ctx.report({
          message,
          location: key !== undefined && key in node ? ctx.location.child([key]) : ctx.location.key(),
        });

      if (operationId === undefined)
        report('The operation has no `operationId`. Name it after its docs page, in camelCase.');
      else if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
        report(
          `\`${operationId}\` is not camelCase. Name the operation after its docs page, as in \`newOrder\`.`,
          'operationId',
        );
      }
      if (!/^.*\S\.$/.test(summary)) {
        report(
          'The summary is missing or no sentence. Say in one sentence on one line what the operation does, with a full stop.',
          'summary',
        );
      }
      if (description.length <= summary.length) {
        report(
          'The description says no more than the summary. Say when it is refused and what else it changes.',
          'description',
        );
      }
      if (inChinese && operation['x-zh'] === undefined)
        report('`x-zh` is missing. Give { summary, description } in Chinese.');
      if ((operation.tags ?? []).length === 0)
        report('The operation has no tag. Give the section of the docs, from openapi.yaml.');
      if (!DOCS.test(operation.externalDocs?.url ?? '')) {
        report('`externalDocs.url` is missing or no https address. Give the address of the docs page.', 'externalDocs');
      }
      if (operation.security === undefined) {
        report('`security` is missing. Write `security: []` if the call is public, else its schemes and the role.');
      }
      const answer = answerOf(operation, ctx, '200')?.node;
      const examples = Object.keys(answer?.examples ?? {}).length + (answer?.example === undefined ? 0 : 1);
      if (answer?.schema === undefined || examples === 0) {
        report(
          "The '200' has no schema or no example. Describe its application/json with a schema and a real payload.",
          'responses',
        );
      }
      if (!/ApiError$/.test(operation.responses?.default?.$ref ?? '')) {
        report(
          'The `default` response is not ApiError. Write default: { $ref: …/responses.yaml#/ApiError }.',
          'responses',
        );
      }
    },
  };
};

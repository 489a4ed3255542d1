import {
  isBadInputError,
  isExchangeError,
  isNetworkError,
  isOutcomeUnknownError,
  isRateBudgetError,
  isRateLimitError,
  isTimeoutError,
  isUnreadableResponseError,
} from '@openderivs/client';
import type { Subject } from '../apis/subject.ts';
import { shownCode, shownReason } from '../compare/shown.ts';

/** What a failed call means, and what to do. */
export interface Diagnosis {
  readonly found: string;
  readonly fix: string;
}

const wrongKind = ['40084', '40085'];

/** Where the catalogue speaks to programs, and the reader of a report can do something else. */
const fixes: Readonly<Record<string, string>> = {
  '-1021': 'Let this machine keep its clock by itself (on Linux: timedatectl set-ntp true), then run the doctor again.',
  '-1022': 'Copy the API key and its secret again: they do not belong together, or one is cut short.',
  '-2014': 'Copy the API key again: it has not the form of one.',
  '-2015':
    'The exchange does not say which of three it is. Check that the key is from this environment (test keys work nowhere else), that the address you call from is on its list, and that it has the permission "Enable Futures" (for Portfolio Margin: "Permits Portfolio Margin Trading").',
  '40084': 'Use --api bitget-mix for this key, or a key of a unified account.',
  '40085': 'Use --api bitget-uta for this key, or a key of a classic account.',
};

/** Whether the refusal says that the account is of the other kind. */
export const isOtherKind = (error: unknown): boolean =>
  isExchangeError(error) && wrongKind.includes(String(error.exchangeCode));

/** Whether the API itself has answered, and not as described. */
export const isOddAnswer = (error: unknown): boolean => isUnreadableResponseError(error) && error.status === 200;

const reasonOf = ({ cause }: Error): string => {
  const { code }: { code?: unknown } = Object(cause);
  const reason = shownReason(code);
  return reason === '' ? '' : ` (${reason})`;
};

const refusedBy = (error: { readonly exchangeCode: number | string }, { errorCodes }: Subject): Diagnosis => {
  const entry = errorCodes[error.exchangeCode];
  const code = shownCode(error.exchangeCode);
  return {
    found: `refused with ${code}: ${entry?.meaning ?? 'a code that the descriptions do not have.'}`,
    fix: fixes[code] ?? entry?.remedy ?? 'Look the code up in the documentation of the exchange.',
  };
};

/** Says what is wrong with an option or a part of a key; no error of the packages repeats a secret. */
export const diagnoseOptions = (error: unknown): Diagnosis =>
  isBadInputError(error)
    ? { found: `${error.field} cannot be used`, fix: error.message }
    : {
        found: 'no client can be made with these options',
        fix: 'Please report it, with the options but without the key.',
      };

/** Says what a failure means. The exchange's own message is left out: it may quote an address, a symbol or an amount. */
export const diagnose = (error: unknown, subject: Subject): Diagnosis => {
  if (isRateLimitError(error)) {
    return {
      found: 'too many calls from this address or account',
      fix: 'Wait some minutes, and stop what else calls from here.',
    };
  }
  if (isExchangeError(error)) return refusedBy(error, subject);
  if (isOutcomeUnknownError(error)) {
    const { found, fix } = diagnose(error.cause, subject);
    return {
      found: `it is unknown whether it took effect; ${found}`,
      fix: `Look at the open orders on the website. ${fix}`,
    };
  }
  if (isNetworkError(error)) {
    return {
      found: `the host cannot be reached${reasonOf(error)}`,
      fix: 'Check the network, the name of the host (--base-url), and whether a proxy or firewall stands between.',
    };
  }
  if (isTimeoutError(error)) {
    return { found: 'no answer in time', fix: 'Check the network, or try again later.' };
  }
  if (isOddAnswer(error)) {
    return {
      found: 'answered in a form that the description does not have',
      fix: 'See the differences; a newer release of the packages may know the form.',
    };
  }
  if (isUnreadableResponseError(error)) {
    return {
      found: `something else than the API answered (status ${error.status})`,
      fix: 'A firewall, a proxy or a block of your region answers in its place. Try from another network.',
    };
  }
  if (isRateBudgetError(error)) return { found: 'the limits leave no room', fix: 'Try again in some minutes.' };
  if (isBadInputError(error)) {
    return {
      found: `${error.field} cannot be used`,
      fix: 'What it was made from was not answered as described: see the differences.',
    };
  }
  return {
    found: 'the call failed in a way that nobody has foreseen',
    fix: 'Please report it, with the name of the operation.',
  };
};

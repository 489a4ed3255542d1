/**
 * Is a number among steps such as `'1002-1 5 3'`? Each step counts on from where the one before ends, and may have
 * numbers that follow: these are 1002 and 1003, 1008, 1011. A generated `refusedCodes` is such a text.
 *
 * @example
 * const outcome = isAmong(refusedCodes, Number(code)) ? 'refused' : 'unknown';
 */
export const isAmong = (steps: string, number: number): boolean => {
  let left = number;
  return steps.split(' ').some((step) => {
    const [gap = 0, following = 0] = step.split('-').map(Number);
    left -= gap + following;
    return left <= 0 && left + following >= 0;
  });
};

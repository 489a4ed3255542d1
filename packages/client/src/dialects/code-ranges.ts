/** Is a number among ranges such as `'1-3 5 8-9'`? */
export const isAmong = (ranges: string, number: number): boolean =>
  ranges.split(' ').some((range) => {
    const [first = '', last = first] = range.split('-');
    return first !== '' && number >= Number(first) && number <= Number(last);
  });

/**
 * A folded YAML text has a blank where a line was broken. Between Chinese characters or their punctuation no blank
 * belongs, so it goes.
 */
export function unfoldChinese<Value>(value: Value, isChinese = false): Value {
  if (typeof value === 'string') return (isChinese ? value.replace(blankBetween, '$1') : value) as Value;
  if (Array.isArray(value)) return value.map((item) => unfoldChinese(item, isChinese)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, unfoldChinese(item, isChinese || key === 'x-zh')]);
  return Object.fromEntries(entries) as Value;
}

/** A Chinese character or full-width mark, then blanks, with another of them behind. */
const blankBetween = /([\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) +(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g;

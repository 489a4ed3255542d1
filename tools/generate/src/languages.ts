/**
 * Whether a description says everything in Chinese too. It does unless its `info` has `x-languages: [en]`. What is not read
 * yet has no say.
 */
export function speaksChinese(root: unknown): boolean {
  const languages = Object(Object(Object(root).info))['x-languages'];
  return !(Array.isArray(languages) && languages.length > 0 && !languages.includes('zh'));
}

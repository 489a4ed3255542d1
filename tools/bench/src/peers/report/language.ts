/** A language of the project's pages. */
export type Language = 'en' | 'zh';

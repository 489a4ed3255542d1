import type { LanguageName } from './language.tsx';

export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** What the reader has chosen, and how to choose otherwise. */
export interface Choices {
  readonly language: LanguageName;
  setLanguage(language: LanguageName): void;
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

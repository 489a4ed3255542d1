import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type Texts } from './texts/en.ts';
import { chinese } from './texts/zh-cn.ts';

export const languages = {
  en: { name: 'English', texts: english },
  'zh-CN': { name: '中文', texts: chinese },
} as const;

export type LanguageName = keyof typeof languages;

export const languageNames: readonly LanguageName[] = ['en', 'zh-CN'];

/** What the reader's browser asks for, as far as the page has it. */
export const usualLanguage = (): LanguageName => (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');

export const Language = createContext<Texts>(english);

export const useTexts = (): Texts => useContext(Language);

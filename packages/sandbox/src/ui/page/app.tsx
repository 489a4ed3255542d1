import { useEffect, useState } from 'preact/hooks';
import type { Catalog } from '../protocol.ts';
import { readCatalog } from './api.ts';
import { type Theme, themes } from './choices.ts';
import { Desk } from './desk.tsx';
import { Language, languageNames, languages, usualLanguage } from './language.tsx';
import { useRemembered } from './remembered.ts';

const usualTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The page in the reader's language and theme. */
export function App() {
  const [language, setLanguage] = useRemembered('language', languageNames, usualLanguage());
  const [theme, setTheme] = useRemembered('theme', themes, usualTheme());
  const [catalog, setCatalog] = useState<Catalog>();
  const { texts } = languages[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = texts.title;
  }, [language, theme, texts]);
  useEffect(() => {
    readCatalog().then(setCatalog, () => {});
  }, []);
  return (
    <Language.Provider value={texts}>
      <Desk catalog={catalog} choices={{ language, setLanguage, theme, setTheme }} />
    </Language.Provider>
  );
}

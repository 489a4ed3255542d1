import { type Choices, themes } from './choices.ts';
import { Choice } from './controls.tsx';
import { languageNames, languages, useTexts } from './language.tsx';

export function Header({ choices, version }: { readonly choices: Choices; readonly version: string | undefined }) {
  const texts = useTexts();
  const { language, setLanguage, theme, setTheme } = choices;
  const names = languageNames.map((value) => ({ value, text: languages[value].name, lang: value }));
  const shades = themes.map((value) => ({ value, text: texts.themes[value] }));
  return (
    <header>
      <h1>{texts.title}</h1>
      <p class="note">
        {version === undefined || version === '0.0.0' ? '' : `${version} · `}
        {texts.nothingIsReal}
      </p>
      <Choice label={texts.language} options={names} value={language} choose={setLanguage} />
      <Choice label={texts.theme} options={shades} value={theme} choose={setTheme} />
    </header>
  );
}

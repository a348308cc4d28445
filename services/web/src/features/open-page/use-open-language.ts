import { useState } from 'react';
import { browserLanguage, isScreenLanguage, type Language, rememberedLanguage } from '../../locales/language.ts';
import { useLanguage } from '../../locales/language-provider.tsx';

/** The language of a page that needs no account and is nobody's letter: chosen before, or the browser's. */
export function useOpenLanguage(): { readonly language: Language; readonly onLanguage: (language: Language) => void } {
  const { choose } = useLanguage();
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage() ?? browserLanguage());
  return {
    language,
    onLanguage(next) {
      setLanguage(next);
      // The pages behind the door follow where they speak it.
      if (isScreenLanguage(next)) void choose(next);
    },
  };
}

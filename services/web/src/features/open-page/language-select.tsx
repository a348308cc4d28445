import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES, type Language } from '../../locales/language.ts';
import { NativeSelect } from '../../ui/plain/native-select.tsx';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The four languages, each named in itself. */
export function LanguageSelect({ language, onLanguage }: Props) {
  const t = useTranslations();
  return (
    <NativeSelect
      aria-label={t('open.language')}
      value={language}
      onChange={(event) => {
        if (isLanguage(event.currentTarget.value)) onLanguage(event.currentTarget.value);
      }}
    >
      {Object.entries(LANGUAGES).map(([value, label]) => (
        <option key={value} value={value} lang={value}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
}

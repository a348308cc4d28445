import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { type Language, LOCALES, speak } from '../../locales/language.ts';
import { useLanguage } from '../../locales/language-provider.tsx';
import { asDeclared, loadOpenMessages } from '../../locales/messages.ts';

/** Gives a page that needs no account the texts of a language that the other pages may not speak. */
export function OpenLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const screen = useLanguage().language;
  const { data: shown } = useQuery({
    queryKey: ['open-messages', language],
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    throwOnError: true,
    queryFn: async () => ({ language, messages: await loadOpenMessages(language) }),
  });
  const spoken = shown?.language;
  useEffect(() => {
    if (spoken === undefined) return;
    speak(spoken);
    return () => speak(screen);
  }, [spoken, screen]);

  if (shown === undefined) return null;
  return (
    <IntlProvider
      locale={LOCALES[shown.language]}
      messages={asDeclared(shown.messages)}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}

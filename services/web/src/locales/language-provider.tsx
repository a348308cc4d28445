import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { IntlProvider } from 'use-intl';
import { type Language, LOCALES } from './language.ts';
import { asDeclared } from './messages.ts';
import { chooseLanguage, onSpoken, spokenNow } from './spoken.ts';

interface Choice {
  readonly language: Language;
  choose(language: Language): Promise<void>;
}

/** Gives the page its texts; a change of language loses nothing that was typed. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language, messages } = useSyncExternalStore(onSpoken, spokenNow);
  return (
    <IntlProvider
      locale={LOCALES[language]}
      messages={asDeclared(messages)}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}

/** The language of the screen, and how to change it. */
export function useLanguage(): Choice {
  const { language } = useSyncExternalStore(onSpoken, spokenNow);
  const queryClient = useQueryClient();
  const choose = useCallback(
    async (next: Language) => {
      await chooseLanguage(next);
      // Explanations and names come narrated by the server.
      await queryClient.invalidateQueries();
    },
    [queryClient],
  );
  return { language, choose };
}

import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { LOCALES, rememberLanguage, type ScreenLanguage, speak } from './language.ts';
import { asDeclared, loadMessages, type Messages } from './messages.ts';

interface Choice {
  readonly language: ScreenLanguage;
  choose(language: ScreenLanguage): Promise<void>;
}

const LanguageContext = createContext<Choice | undefined>(undefined);

/** Gives the page its texts, and a way to change their language without losing anything that was typed. */
export function LanguageProvider(props: { language: ScreenLanguage; messages: Messages; children: ReactNode }) {
  const [shown, setShown] = useState({ language: props.language, messages: props.messages });
  const queryClient = useQueryClient();

  useEffect(() => speak(shown.language), [shown.language]);
  // Requests of the first render must already ask in this language.
  useState(() => speak(props.language));

  const choice = useMemo<Choice>(
    () => ({
      language: shown.language,
      async choose(language) {
        const messages = await loadMessages(language);
        rememberLanguage(language);
        speak(language);
        setShown({ language, messages });
        await queryClient.invalidateQueries();
      },
    }),
    [shown.language, queryClient],
  );

  return (
    <LanguageContext value={choice}>
      <IntlProvider
        locale={LOCALES[shown.language]}
        messages={asDeclared(shown.messages)}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {props.children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The language of the screen, and how to change it. */
export function useLanguage(): Choice {
  const choice = useContext(LanguageContext);
  if (choice === undefined) throw new Error('useLanguage needs a LanguageProvider above it.');
  return choice;
}

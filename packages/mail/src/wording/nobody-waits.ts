import type { Localised } from '@navette/taxonomy';

/** What a mail says in place of who waits for whom. */
export const NOBODY_WAITS: Localised = {
  fr: 'Personne n’attend de réponse de votre part.',
  en: 'Nobody is waiting for an answer from you.',
  de: 'Niemand wartet auf eine Antwort von Ihnen.',
  nl: 'Niemand wacht op een antwoord van u.',
};

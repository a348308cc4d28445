import type { Language } from '@navette/taxonomy';

/** What a notice says of why and what, in the reader's language. */
export const NOTICE_WORDS: Readonly<
  Record<Language, { readonly purposes: string; readonly categories: readonly string[] }>
> = {
  fr: {
    purposes:
      'mettre en relation les besoins d’entreprises industrielles avec des organisations qui peuvent y répondre, et suivre ces échanges.',
    categories: ['nom', 'fonction', 'adresse e-mail professionnelle', 'téléphone professionnel', 'organisation'],
  },
  en: {
    purposes:
      'to bring needs of industrial companies together with organisations that can answer them, and to follow these exchanges.',
    categories: ['name', 'function', 'business e-mail address', 'business telephone number', 'organisation'],
  },
  de: {
    purposes:
      'den Bedarf von Industrieunternehmen mit Organisationen zusammenzubringen, die ihn decken können, und diesen Austausch zu begleiten.',
    categories: ['Name', 'Funktion', 'geschäftliche E-Mail-Adresse', 'geschäftliche Telefonnummer', 'Organisation'],
  },
  nl: {
    purposes:
      'behoeften van industriële bedrijven samenbrengen met organisaties die erop kunnen ingaan, en dit contact opvolgen.',
    categories: ['naam', 'functie', 'zakelijk e-mailadres', 'zakelijk telefoonnummer', 'organisatie'],
  },
};

import type { Language } from '@navette/taxonomy';

/** What all mails of one language have in common. */
export interface LayoutWords {
  /** `name` is '' where nobody knows it. */
  greeting(name: string): string;
  /** Between a label and what follows. */
  readonly colon: string;
  /** Before the address of the button, for who can't press it. */
  readonly orCopy: string;
  answerTo(name: string): string;
  sentBy(operator: string): string;
  readonly preferences: string;
  readonly unsubscribe: string;
}

export const LAYOUT_WORDS: Readonly<Record<Language, LayoutWords>> = {
  fr: {
    greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
    colon: ' : ',
    orCopy: 'Ou copiez cette adresse dans votre navigateur',
    answerTo: (name) => `Vous pouvez répondre à ce message : ${name} lit votre réponse.`,
    sentBy: (operator) => `${operator} vous écrit avec Navette.`,
    preferences: 'Choisir les messages que vous recevez',
    unsubscribe: 'Ne plus recevoir ce type de message',
  },
  en: {
    greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
    colon: ': ',
    orCopy: 'Or copy this address into your browser',
    answerTo: (name) => `You can reply to this message: ${name} reads your answer.`,
    sentBy: (operator) => `${operator} writes to you with Navette.`,
    preferences: 'Choose the messages that you receive',
    unsubscribe: 'Stop receiving this kind of message',
  },
  de: {
    greeting: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    colon: ': ',
    orCopy: 'Oder kopieren Sie diese Adresse in Ihren Browser',
    answerTo: (name) => `Sie können auf diese Nachricht antworten: ${name} liest Ihre Antwort.`,
    sentBy: (operator) => `${operator} schreibt Ihnen mit Navette.`,
    preferences: 'Auswählen, welche Nachrichten Sie erhalten',
    unsubscribe: 'Nachrichten dieser Art abbestellen',
  },
  nl: {
    greeting: (name) => (name === '' ? 'Goedendag,' : `Beste ${name},`),
    colon: ': ',
    orCopy: 'Of kopieer dit adres naar uw browser',
    answerTo: (name) => `U kunt dit bericht beantwoorden: ${name} leest uw antwoord.`,
    sentBy: (operator) => `${operator} schrijft u met Navette.`,
    preferences: 'Kiezen welke berichten u ontvangt',
    unsubscribe: 'Dit soort berichten niet meer ontvangen',
  },
};

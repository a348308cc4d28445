import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** One side noted a fact of an introduction (a paid trial, an amount, a date); the other is asked to confirm it. */
export interface ConfirmationAsked {
  readonly aboutTitle: string;
  /** The fact in a sentence, in the reader's language. */
  readonly fact: string;
  readonly url: string;
  /** "2027-01-12" */
  readonly dueOn: string;
}

export const confirmationAsked: Template<ConfirmationAsked> = {
  fr: ({ operatorName, aboutTitle, fact, url, dueOn }) => ({
    subject: `Est-ce exact ? ${aboutTitle}`,
    body: [
      `Au sujet de « ${aboutTitle} », voici ce qui est noté :`,
      { quote: fact },
      'Confirmez, corrigez ou contestez en un clic. Seul compte ce que les deux côtés confirment.',
    ],
    waiting: `${operatorName} attend votre réponse jusqu’au ${day(dueOn, 'fr')}.`,
    button: { label: 'Confirmer ou corriger', url },
    why: 'Vous recevez ce message parce que vous êtes l’un des deux côtés de cette mise en relation.',
  }),
  en: ({ operatorName, aboutTitle, fact, url, dueOn }) => ({
    subject: `Is this right? ${aboutTitle}`,
    body: [
      `About “${aboutTitle}”, this is what was noted:`,
      { quote: fact },
      'Confirm, correct or contest it with one click. Only what both sides confirm counts.',
    ],
    waiting: `${operatorName} waits for your answer until ${day(dueOn, 'en')}.`,
    button: { label: 'Confirm or correct', url },
    why: 'You get this message because you are one of the two sides of this introduction.',
  }),
  de: ({ operatorName, aboutTitle, fact, url, dueOn }) => ({
    subject: `Stimmt das? ${aboutTitle}`,
    body: [
      `Zu „${aboutTitle}“ ist dies vermerkt:`,
      { quote: fact },
      'Bestätigen, berichtigen oder bestreiten Sie es mit einem Klick. Es zählt nur, was beide Seiten bestätigen.',
    ],
    waiting: `${operatorName} wartet auf Ihre Antwort bis ${day(dueOn, 'de')}.`,
    button: { label: 'Bestätigen oder berichtigen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie eine der beiden Seiten dieses Kontakts sind.',
  }),
  nl: ({ operatorName, aboutTitle, fact, url, dueOn }) => ({
    subject: `Klopt dit? ${aboutTitle}`,
    body: [
      `Over “${aboutTitle}” is dit genoteerd:`,
      { quote: fact },
      'Bevestig, verbeter of betwist het met één klik. Alleen wat beide kanten bevestigen, telt.',
    ],
    waiting: `${operatorName} wacht op uw antwoord tot ${day(dueOn, 'nl')}.`,
    button: { label: 'Bevestigen of verbeteren', url },
    why: 'U krijgt dit bericht omdat u een van beide kanten van deze kennismaking bent.',
  }),
};

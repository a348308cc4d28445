import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** Somebody still waits for the reader, whose time is running. */
export interface Reminder {
  /** Who waits for what, a sentence in the reader's language. */
  readonly waitingFor: string;
  readonly aboutTitle: string;
  readonly url: string;
  /** "2027-01-12" */
  readonly dueOn: string;
}

export const reminder: Template<Reminder> = {
  fr: ({ waitingFor, aboutTitle, url, dueOn }) => ({
    subject: `Rappel : ${aboutTitle}`,
    body: [`Au sujet de « ${aboutTitle} » : ${waitingFor}`],
    waiting: `Votre réponse est attendue jusqu’au ${day(dueOn, 'fr')}. Un non est aussi une réponse.`,
    button: { label: 'Répondre', url },
    why: 'Vous recevez ce message parce que nous n’avons pas encore votre réponse.',
  }),
  en: ({ waitingFor, aboutTitle, url, dueOn }) => ({
    subject: `Reminder: ${aboutTitle}`,
    body: [`About “${aboutTitle}”: ${waitingFor}`],
    waiting: `Your answer is awaited until ${day(dueOn, 'en')}. A no is an answer too.`,
    button: { label: 'Answer', url },
    why: 'You get this message because we do not have your answer yet.',
  }),
  de: ({ waitingFor, aboutTitle, url, dueOn }) => ({
    subject: `Erinnerung: ${aboutTitle}`,
    body: [`Zu „${aboutTitle}“: ${waitingFor}`],
    waiting: `Ihre Antwort wird erwartet bis ${day(dueOn, 'de')}. Auch ein Nein ist eine Antwort.`,
    button: { label: 'Antworten', url },
    why: 'Sie erhalten diese Nachricht, weil wir Ihre Antwort noch nicht haben.',
  }),
  nl: ({ waitingFor, aboutTitle, url, dueOn }) => ({
    subject: `Herinnering: ${aboutTitle}`,
    body: [`Over “${aboutTitle}”: ${waitingFor}`],
    waiting: `Uw antwoord wordt verwacht tot ${day(dueOn, 'nl')}. Een nee is ook een antwoord.`,
    button: { label: 'Antwoorden', url },
    why: 'U krijgt dit bericht omdat wij uw antwoord nog niet hebben.',
  }),
};

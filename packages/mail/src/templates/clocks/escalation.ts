import type { Template } from '../../wording/template.ts';

/** Reminders did not help; goes to the facilitator. */
export interface Escalation {
  /** Who waits for what, a sentence in the reader's language. */
  readonly waitingFor: string;
  readonly aboutTitle: string;
  /** Working days without an answer, at least 1. */
  readonly days: number;
  readonly url: string;
}

export const escalation: Template<Escalation> = {
  fr: ({ waitingFor, aboutTitle, days, url }) => ({
    subject: `Toujours sans réponse : ${aboutTitle}`,
    body: [
      `Au sujet de « ${aboutTitle} » : ${waitingFor}`,
      `${days === 1 ? 'Un jour ouvré a' : `${days} jours ouvrés ont`} passé, et les rappels sont restés sans effet.`,
    ],
    waiting: 'La suite dépend de vous : appelez, prolongez ou fermez.',
    button: { label: 'Décider de la suite', url },
    why: 'Vous recevez ce message parce que vous êtes le référent de ce dossier.',
  }),
  en: ({ waitingFor, aboutTitle, days, url }) => ({
    subject: `Still no answer: ${aboutTitle}`,
    body: [
      `About “${aboutTitle}”: ${waitingFor}`,
      `${days === 1 ? 'One working day has' : `${days} working days have`} passed, and reminders did not help.`,
    ],
    waiting: 'What follows depends on you: call, extend or close.',
    button: { label: 'Decide what follows', url },
    why: 'You get this message because you are the facilitator in charge.',
  }),
  de: ({ waitingFor, aboutTitle, days, url }) => ({
    subject: `Noch immer ohne Antwort: ${aboutTitle}`,
    body: [
      `Zu „${aboutTitle}“: ${waitingFor}`,
      `${days === 1 ? 'Ein Arbeitstag ist' : `${days} Arbeitstage sind`} vergangen, und Erinnerungen haben nicht geholfen.`,
    ],
    waiting: 'Wie es weitergeht, hängt von Ihnen ab: anrufen, verlängern oder schließen.',
    button: { label: 'Über das Weitere entscheiden', url },
    why: 'Sie erhalten diese Nachricht, weil Sie zuständig sind.',
  }),
  nl: ({ waitingFor, aboutTitle, days, url }) => ({
    subject: `Nog steeds geen antwoord: ${aboutTitle}`,
    body: [
      `Over “${aboutTitle}”: ${waitingFor}`,
      `${days === 1 ? 'Eén werkdag is' : `${days} werkdagen zijn`} voorbij, en herinneringen hielpen niet.`,
    ],
    waiting: 'Het vervolg hangt van u af: bellen, verlengen of sluiten.',
    button: { label: 'Over het vervolg beslissen', url },
    why: 'U krijgt dit bericht omdat u de begeleider van dit dossier bent.',
  }),
};

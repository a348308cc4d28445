import type { Template } from '../../wording/template.ts';

/** The other side wrote in the thread of an introduction. */
export interface MessageReceived {
  readonly aboutTitle: string;
  /** Its beginning, where it may leave the thread. */
  readonly excerpt: string | null;
  readonly url: string;
}

export const messageReceived: Template<MessageReceived> = {
  fr: ({ aboutTitle, excerpt, url }) => ({
    subject: `Un message pour vous : ${aboutTitle}`,
    body: [
      `Vous avez reçu un message au sujet de « ${aboutTitle} ».`,
      ...(excerpt === null ? [] : [{ quote: excerpt }]),
    ],
    waiting: 'Qui vous écrit attend votre réponse.',
    button: { label: 'Lire et répondre', url },
    why: 'Vous recevez ce message parce que vous participez à cet échange.',
  }),
  en: ({ aboutTitle, excerpt, url }) => ({
    subject: `A message for you: ${aboutTitle}`,
    body: [`You have received a message about “${aboutTitle}”.`, ...(excerpt === null ? [] : [{ quote: excerpt }])],
    waiting: 'Whoever wrote to you waits for your answer.',
    button: { label: 'Read and answer', url },
    why: 'You get this message because you take part in this conversation.',
  }),
  de: ({ aboutTitle, excerpt, url }) => ({
    subject: `Eine Nachricht für Sie: ${aboutTitle}`,
    body: [`Sie haben eine Nachricht zu „${aboutTitle}“ erhalten.`, ...(excerpt === null ? [] : [{ quote: excerpt }])],
    waiting: 'Wer Ihnen schreibt, wartet auf Ihre Antwort.',
    button: { label: 'Lesen und antworten', url },
    why: 'Sie erhalten diese Nachricht, weil Sie an diesem Austausch beteiligt sind.',
  }),
  nl: ({ aboutTitle, excerpt, url }) => ({
    subject: `Een bericht voor u: ${aboutTitle}`,
    body: [`U hebt een bericht gekregen over “${aboutTitle}”.`, ...(excerpt === null ? [] : [{ quote: excerpt }])],
    waiting: 'Wie u schrijft, wacht op uw antwoord.',
    button: { label: 'Lezen en antwoorden', url },
    why: 'U krijgt dit bericht omdat u aan dit gesprek deelneemt.',
  }),
};

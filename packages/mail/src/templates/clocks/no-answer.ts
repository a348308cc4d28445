import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** The time for an answer is over, and nobody gave one. */
export interface NoAnswer {
  readonly aboutTitle: string;
  readonly url: string;
}

export const noAnswer: Template<NoAnswer> = {
  fr: ({ aboutTitle, url }) => ({
    subject: `Sans réponse : ${aboutTitle}`,
    body: [
      `Le délai de réponse est passé pour « ${aboutTitle} ». Le dossier est rangé parmi ceux restés sans réponse.`,
    ],
    waiting: `${NOBODY_WAITS.fr} Si vous voulez reprendre, dites-le à votre référent.`,
    button: { label: 'Voir le dossier', url },
    why: 'Vous recevez ce message parce que vous participez à cette mise en relation.',
  }),
  en: ({ aboutTitle, url }) => ({
    subject: `No answer: ${aboutTitle}`,
    body: [`The time to answer is over for “${aboutTitle}”. It is filed among those that remained without an answer.`],
    waiting: `${NOBODY_WAITS.en} If you want to take it up again, tell your facilitator.`,
    button: { label: 'See the file', url },
    why: 'You get this message because you take part in this introduction.',
  }),
  de: ({ aboutTitle, url }) => ({
    subject: `Ohne Antwort: ${aboutTitle}`,
    body: [`Die Antwortfrist für „${aboutTitle}“ ist vorbei. Der Vorgang wird unter „ohne Antwort“ abgelegt.`],
    waiting: `${NOBODY_WAITS.de} Möchten Sie ihn wieder aufnehmen, sagen Sie es Ihrer Ansprechperson.`,
    button: { label: 'Vorgang ansehen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie an diesem Kontakt beteiligt sind.',
  }),
  nl: ({ aboutTitle, url }) => ({
    subject: `Zonder antwoord: ${aboutTitle}`,
    body: [`De antwoordtermijn voor “${aboutTitle}” is voorbij. Het dossier staat nu bij die zonder antwoord.`],
    waiting: `${NOBODY_WAITS.nl} Wilt u het weer opnemen, zeg het dan aan uw begeleider.`,
    button: { label: 'Het dossier bekijken', url },
    why: 'U krijgt dit bericht omdat u aan deze kennismaking deelneemt.',
  }),
};

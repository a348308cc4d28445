import type { Template } from '../../wording/template.ts';

/** The engine found matches of a need; goes to its facilitator. */
export interface NewMatches {
  readonly needTitle: string;
  /** At least 1. */
  readonly count: number;
  readonly url: string;
}

export const newMatches: Template<NewMatches> = {
  fr: ({ needTitle, count, url }) => ({
    subject: count === 1 ? `Une nouvelle piste : ${needTitle}` : `${count} nouvelles pistes : ${needTitle}`,
    body: [
      count === 1
        ? `Une nouvelle startup pourrait répondre à « ${needTitle} ».`
        : `${count} nouvelles startups pourraient répondre à « ${needTitle} ».`,
    ],
    waiting: 'Le porteur du besoin attend que vous présélectionniez ou écartiez.',
    button: { label: 'Examiner', url },
    why: 'Vous recevez ce message parce que vous êtes le référent de ce besoin.',
  }),
  en: ({ needTitle, count, url }) => ({
    subject: count === 1 ? `One new match: ${needTitle}` : `${count} new matches: ${needTitle}`,
    body: [
      count === 1
        ? `One new startup could answer “${needTitle}”.`
        : `${count} new startups could answer “${needTitle}”.`,
    ],
    waiting: 'The owner of the need waits for you to shortlist or dismiss.',
    button: { label: 'Review', url },
    why: 'You get this message because you are the facilitator of this need.',
  }),
  de: ({ needTitle, count, url }) => ({
    subject: count === 1 ? `Ein neuer Vorschlag: ${needTitle}` : `${count} neue Vorschläge: ${needTitle}`,
    body: [
      count === 1
        ? `Ein neues Startup könnte „${needTitle}“ decken.`
        : `${count} neue Startups könnten „${needTitle}“ decken.`,
    ],
    waiting: 'Wer den Bedarf hat, wartet auf Ihre Auswahl.',
    button: { label: 'Prüfen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie diesen Bedarf betreuen.',
  }),
  nl: ({ needTitle, count, url }) => ({
    subject: count === 1 ? `Eén nieuw voorstel: ${needTitle}` : `${count} nieuwe voorstellen: ${needTitle}`,
    body: [
      count === 1
        ? `Eén nieuwe startup kan een antwoord zijn op “${needTitle}”.`
        : `${count} nieuwe startups kunnen een antwoord zijn op “${needTitle}”.`,
    ],
    waiting: 'De eigenaar van de behoefte wacht op uw keuze.',
    button: { label: 'Bekijken', url },
    why: 'U krijgt dit bericht omdat u de begeleider van deze behoefte bent.',
  }),
};

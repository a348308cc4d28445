import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** A need that was proposed to the reader is no longer open. */
export interface OpportunityClosed {
  /** How the startup knows the need, whose title it may not have seen. */
  readonly reference: string;
}

export const opportunityClosed: Template<OpportunityClosed> = {
  fr: ({ reference }) => ({
    subject: `Besoin ${reference} : il n’est plus ouvert`,
    body: [
      `Le besoin ${reference}, qui vous a été proposé, ne cherche plus de réponse. Le lien que vous avez reçu ne fonctionne plus.`,
      'D’autres besoins vous seront proposés.',
    ],
    waiting: NOBODY_WAITS.fr,
    why: 'Vous recevez ce message parce que ce besoin vous a été proposé.',
  }),
  en: ({ reference }) => ({
    subject: `Need ${reference}: no longer open`,
    body: [
      `Need ${reference}, which was proposed to you, no longer looks for an answer. The link that you received no longer works.`,
      'Other needs will be proposed to you.',
    ],
    waiting: NOBODY_WAITS.en,
    why: 'You get this message because this need was proposed to you.',
  }),
  de: ({ reference }) => ({
    subject: `Bedarf ${reference}: nicht mehr offen`,
    body: [
      `Für den Bedarf ${reference}, der Ihnen vorgeschlagen wurde, wird keine Antwort mehr gesucht. Ihr Link gilt nicht mehr.`,
      'Weitere Bedarfe werden Ihnen vorgeschlagen.',
    ],
    waiting: NOBODY_WAITS.de,
    why: 'Sie erhalten diese Nachricht, weil Ihnen dieser Bedarf vorgeschlagen wurde.',
  }),
  nl: ({ reference }) => ({
    subject: `Behoefte ${reference}: niet meer open`,
    body: [
      `Behoefte ${reference}, die u werd voorgesteld, zoekt geen antwoord meer. De link die u kreeg, werkt niet meer.`,
      'Andere behoeften worden u nog voorgesteld.',
    ],
    waiting: NOBODY_WAITS.nl,
    why: 'U krijgt dit bericht omdat deze behoefte u werd voorgesteld.',
  }),
};

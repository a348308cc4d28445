import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** The owner chose others among the interested. */
export interface NotChosen {
  /** How the startup knows the need, whose title it may not have seen. */
  readonly reference: string;
}

export const notChosen: Template<NotChosen> = {
  fr: ({ reference }) => ({
    subject: `Besoin ${reference} : une autre startup est choisie`,
    body: [
      `L’entreprise du besoin ${reference} a choisi de rencontrer une autre startup. Votre contact ne lui a pas été donné.`,
      'Merci de votre réponse. Elle ne compte pas contre vous, et d’autres besoins vous seront proposés.',
    ],
    waiting: NOBODY_WAITS.fr,
    why: 'Vous recevez ce message parce que vous avez répondu « intéressé » à ce besoin.',
  }),
  en: ({ reference }) => ({
    subject: `Need ${reference}: another startup is chosen`,
    body: [
      `The company of need ${reference} chose to meet another startup. Your contact was not given to it.`,
      'Thank you for your answer. It does not count against you, and other needs will be proposed to you.',
    ],
    waiting: NOBODY_WAITS.en,
    why: 'You get this message because you answered “interested” to this need.',
  }),
  de: ({ reference }) => ({
    subject: `Bedarf ${reference}: Ein anderes Startup wurde gewählt`,
    body: [
      `Das Unternehmen hinter dem Bedarf ${reference} trifft ein anderes Startup. Ihre Kontaktdaten hat es nicht erhalten.`,
      'Danke für Ihre Antwort. Sie zählt nicht gegen Sie, und weitere Bedarfe werden Ihnen vorgeschlagen.',
    ],
    waiting: NOBODY_WAITS.de,
    why: 'Sie erhalten diese Nachricht, weil Sie zu diesem Bedarf „interessiert“ geantwortet haben.',
  }),
  nl: ({ reference }) => ({
    subject: `Behoefte ${reference}: een andere startup is gekozen`,
    body: [
      `Het bedrijf van behoefte ${reference} kiest ervoor een andere startup te ontmoeten. Uw gegevens zijn niet doorgegeven.`,
      'Dank voor uw antwoord. Het telt niet tegen u, en andere behoeften worden u nog voorgesteld.',
    ],
    waiting: NOBODY_WAITS.nl,
    why: 'U krijgt dit bericht omdat u “geïnteresseerd” hebt geantwoord op deze behoefte.',
  }),
};

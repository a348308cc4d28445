import type { Template } from '../../wording/template.ts';

/** A startup asks something before names are told; goes to the owner or the facilitator. */
export interface QuestionReceived {
  readonly reference: string;
  readonly url: string;
}

export const questionReceived: Template<QuestionReceived> = {
  fr: ({ reference, url }) => ({
    subject: `Une question sur le besoin ${reference}`,
    body: [
      `Une startup pose une question sur le besoin ${reference}. Elle ne sait pas qui vous êtes ; votre réponse ne le dit pas non plus.`,
    ],
    waiting: 'Elle attend votre réponse pour se décider.',
    button: { label: 'Lire et répondre', url },
    why: 'Vous recevez ce message parce que vous suivez ce besoin.',
  }),
  en: ({ reference, url }) => ({
    subject: `A question about need ${reference}`,
    body: [
      `A startup asks a question about need ${reference}. It does not know who you are, and your answer does not say it either.`,
    ],
    waiting: 'It waits for your answer to make up its mind.',
    button: { label: 'Read and answer', url },
    why: 'You get this message because you follow this need.',
  }),
  de: ({ reference, url }) => ({
    subject: `Eine Frage zum Bedarf ${reference}`,
    body: [
      `Ein Startup stellt eine Frage zum Bedarf ${reference}. Es weiß nicht, wer Sie sind, und Ihre Antwort verrät es nicht.`,
    ],
    waiting: 'Es wartet auf Ihre Antwort, um sich zu entscheiden.',
    button: { label: 'Lesen und antworten', url },
    why: 'Sie erhalten diese Nachricht, weil Sie diesen Bedarf verfolgen.',
  }),
  nl: ({ reference, url }) => ({
    subject: `Een vraag over behoefte ${reference}`,
    body: [
      `Een startup stelt een vraag over behoefte ${reference}. Ze weet niet wie u bent, en uw antwoord zegt het ook niet.`,
    ],
    waiting: 'Ze wacht op uw antwoord om te beslissen.',
    button: { label: 'Lezen en antwoorden', url },
    why: 'U krijgt dit bericht omdat u deze behoefte volgt.',
  }),
};

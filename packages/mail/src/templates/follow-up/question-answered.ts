import type { Template } from '../../wording/template.ts';

/** A question that the reader asked before names were told has its answer. */
export interface QuestionAnswered {
  readonly reference: string;
  readonly url: string;
}

export const questionAnswered: Template<QuestionAnswered> = {
  fr: ({ operatorName, reference, url }) => ({
    subject: `Une réponse à votre question sur le besoin ${reference}`,
    body: [`Votre question sur le besoin ${reference} a une réponse.`],
    waiting: `${operatorName} attend de savoir si ce besoin vous intéresse.`,
    button: { label: 'Lire la réponse', url },
    why: 'Vous recevez ce message parce que vous avez posé une question sur ce besoin.',
  }),
  en: ({ operatorName, reference, url }) => ({
    subject: `An answer to your question about need ${reference}`,
    body: [`Your question about need ${reference} has an answer.`],
    waiting: `${operatorName} waits to know whether this need interests you.`,
    button: { label: 'Read the answer', url },
    why: 'You get this message because you asked a question about this need.',
  }),
  de: ({ operatorName, reference, url }) => ({
    subject: `Eine Antwort auf Ihre Frage zum Bedarf ${reference}`,
    body: [`Ihre Frage zum Bedarf ${reference} ist beantwortet.`],
    waiting: `${operatorName} wartet darauf, ob dieser Bedarf Sie interessiert.`,
    button: { label: 'Antwort lesen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie eine Frage zu diesem Bedarf gestellt haben.',
  }),
  nl: ({ operatorName, reference, url }) => ({
    subject: `Een antwoord op uw vraag over behoefte ${reference}`,
    body: [`Uw vraag over behoefte ${reference} heeft een antwoord.`],
    waiting: `${operatorName} wacht om te weten of deze behoefte u interesseert.`,
    button: { label: 'Het antwoord lezen', url },
    why: 'U krijgt dit bericht omdat u een vraag over deze behoefte hebt gesteld.',
  }),
};

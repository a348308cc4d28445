import type { Template } from '../../wording/template.ts';

/** A startup said "interested". */
export interface InterestRecorded {
  readonly url: string;
}

export const interestRecorded: Template<InterestRecorded> = {
  fr: ({ operatorName, url }) => ({
    subject: 'Votre intérêt est noté',
    body: [
      `${operatorName} a noté que ce besoin vous intéresse, et le dit à l’entreprise sans donner votre contact.`,
      'Si elle vous choisit, chacun reçoit le contact de l’autre. Si elle choisit une autre startup, nous vous le disons.',
    ],
    waiting: 'Vous attendez maintenant le choix de l’entreprise ; personne n’attend de réponse de votre part.',
    button: { label: 'Voir où cela en est', url },
    why: 'Vous recevez ce message parce que vous avez répondu « intéressé ».',
  }),
  en: ({ operatorName, url }) => ({
    subject: 'Your interest is recorded',
    body: [
      `${operatorName} has recorded that this need interests you, and tells the company without giving your contact.`,
      'If it chooses you, each of you receives the contact of the other. If it chooses another startup, we tell you.',
    ],
    waiting: 'You now wait for the choice of the company; nobody is waiting for an answer from you.',
    button: { label: 'See how it stands', url },
    why: 'You get this message because you answered “interested”.',
  }),
  de: ({ operatorName, url }) => ({
    subject: 'Ihr Interesse ist vermerkt',
    body: [
      `${operatorName} hat vermerkt, dass dieser Bedarf Sie interessiert, und sagt es dem Unternehmen ohne Ihre Kontaktdaten.`,
      'Wählt es Sie, erhalten beide Seiten den Kontakt der anderen. Wählt es ein anderes Startup, sagen wir es Ihnen.',
    ],
    waiting: 'Sie warten nun auf die Wahl des Unternehmens; niemand wartet auf eine Antwort von Ihnen.',
    button: { label: 'Stand ansehen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie „interessiert“ geantwortet haben.',
  }),
  nl: ({ operatorName, url }) => ({
    subject: 'Uw interesse is genoteerd',
    body: [
      `${operatorName} noteerde dat deze behoefte u interesseert, en zegt het aan het bedrijf zonder uw gegevens te geven.`,
      'Kiest het bedrijf u, dan krijgt elk de gegevens van de ander. Kiest het een andere startup, dan zeggen wij het u.',
    ],
    waiting: 'U wacht nu op de keuze van het bedrijf; niemand wacht op een antwoord van u.',
    button: { label: 'Zien hoe het staat', url },
    why: 'U krijgt dit bericht omdat u “geïnteresseerd” hebt geantwoord.',
  }),
};

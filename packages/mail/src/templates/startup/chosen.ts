import type { Template } from '../../wording/template.ts';

/** The owner chose the reader's startup: names and contacts are told. */
export interface Chosen {
  readonly needTitle: string;
  readonly organisationName: string;
  readonly contactName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly url: string;
}

export const chosen: Template<Chosen> = {
  fr: ({ needTitle, organisationName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `${organisationName} vous a choisis`,
    body: [
      `${organisationName} veut vous rencontrer pour « ${needTitle} ».`,
      {
        facts: [
          ['Contact', contactName],
          ['E-mail', contactEmail],
          ['Téléphone', contactPhone],
        ],
      },
      'Votre contact lui est donné aussi. L’engagement de confidentialité continue de vous lier.',
    ],
    waiting: `${contactName} attend votre appel ou votre message dans les prochains jours.`,
    button: { label: 'Ouvrir la mise en relation', url },
    why: 'Vous recevez ce message parce que vous avez répondu « intéressé » à ce besoin.',
  }),
  en: ({ needTitle, organisationName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `${organisationName} has chosen you`,
    body: [
      `${organisationName} wants to meet you for “${needTitle}”.`,
      {
        facts: [
          ['Contact', contactName],
          ['E-mail', contactEmail],
          ['Phone', contactPhone],
        ],
      },
      'Your contact is given to them too. Your confidentiality undertaking still binds you.',
    ],
    waiting: `${contactName} waits for your call or message in the coming days.`,
    button: { label: 'Open the introduction', url },
    why: 'You get this message because you answered “interested” to this need.',
  }),
  de: ({ needTitle, organisationName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `${organisationName} hat Sie gewählt`,
    body: [
      `${organisationName} möchte Sie treffen: „${needTitle}“.`,
      {
        facts: [
          ['Kontakt', contactName],
          ['E-Mail', contactEmail],
          ['Telefon', contactPhone],
        ],
      },
      'Ihre Kontaktdaten gehen ebenfalls dorthin. Ihre Vertraulichkeitserklärung gilt weiter.',
    ],
    waiting: `${contactName} wartet in den nächsten Tagen auf Ihren Anruf oder Ihre Nachricht.`,
    button: { label: 'Kontakt öffnen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie zu diesem Bedarf „interessiert“ geantwortet haben.',
  }),
  nl: ({ needTitle, organisationName, contactName, contactEmail, contactPhone, url }) => ({
    subject: `${organisationName} heeft u gekozen`,
    body: [
      `${organisationName} wil u ontmoeten voor “${needTitle}”.`,
      {
        facts: [
          ['Contact', contactName],
          ['E-mail', contactEmail],
          ['Telefoon', contactPhone],
        ],
      },
      'Uw gegevens gaan ook naar hen. Uw vertrouwelijkheidsverklaring blijft gelden.',
    ],
    waiting: `${contactName} wacht de komende dagen op uw oproep of bericht.`,
    button: { label: 'De kennismaking openen', url },
    why: 'U krijgt dit bericht omdat u “geïnteresseerd” hebt geantwoord op deze behoefte.',
  }),
};

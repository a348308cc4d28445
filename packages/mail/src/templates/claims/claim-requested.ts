import type { Template } from '../../wording/template.ts';

/** A person says that an organisation of the directory is theirs; goes to the facilitators. */
export interface ClaimRequested {
  readonly personName: string;
  readonly organisationName: string;
  readonly url: string;
}

export const claimRequested: Template<ClaimRequested> = {
  fr: ({ personName, organisationName, url }) => ({
    subject: `${personName} demande à représenter ${organisationName}`,
    body: [
      `${personName} dit représenter ${organisationName}. Son adresse ne suffit pas à le prouver : votre oui est nécessaire.`,
    ],
    waiting: `${personName} attend votre réponse.`,
    button: { label: 'Accepter ou refuser', url },
    why: 'Vous recevez ce message parce que vous êtes référent de ce territoire.',
  }),
  en: ({ personName, organisationName, url }) => ({
    subject: `${personName} asks to represent ${organisationName}`,
    body: [
      `${personName} says that they represent ${organisationName}. Their address does not prove it: your yes is needed.`,
    ],
    waiting: `${personName} is waiting for your answer.`,
    button: { label: 'Accept or refuse', url },
    why: 'You get this message because you are a facilitator of this territory.',
  }),
  de: ({ personName, organisationName, url }) => ({
    subject: `${personName} möchte ${organisationName} vertreten`,
    body: [
      `${personName} gibt an, ${organisationName} zu vertreten. Die Adresse allein beweist es nicht: Ihr Ja ist nötig.`,
    ],
    waiting: `${personName} wartet auf Ihre Antwort.`,
    button: { label: 'Annehmen oder ablehnen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie dieses Gebiet betreuen.',
  }),
  nl: ({ personName, organisationName, url }) => ({
    subject: `${personName} vraagt om ${organisationName} te vertegenwoordigen`,
    body: [`${personName} zegt ${organisationName} te vertegenwoordigen. Het adres bewijst dat niet: uw ja is nodig.`],
    waiting: `${personName} wacht op uw antwoord.`,
    button: { label: 'Aannemen of weigeren', url },
    why: 'U krijgt dit bericht omdat u begeleider bent van dit gebied.',
  }),
};

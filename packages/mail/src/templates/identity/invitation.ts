import type { Role } from '@navette/domain';
import type { Localised } from '@navette/taxonomy';
import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** Somebody is asked to join, who has no account yet. */
export interface Invitation {
  readonly url: string;
  readonly inviterName: string;
  /** Whose people the reader would belong to; null for those who work for the network. */
  readonly organisationName: string | null;
  readonly role: Role;
  /** Last day on which the link works, "2027-01-12". */
  readonly expiresOn: string;
}

const AS: Readonly<Record<Role, Localised>> = {
  member: { fr: 'comme membre', en: 'as a member', de: 'als Mitglied', nl: 'als lid' },
  facilitator: { fr: 'comme référent', en: 'as a facilitator', de: 'als Ansprechperson', nl: 'als begeleider' },
  admin: { fr: 'comme administrateur', en: 'as an administrator', de: 'als Administrator', nl: 'als beheerder' },
};

export const invitation: Template<Invitation> = {
  fr: ({ operatorName, url, inviterName, organisationName, role, expiresOn }) => ({
    subject: `${inviterName} vous invite à rejoindre ${organisationName ?? operatorName}`,
    body: [
      organisationName === null
        ? `${inviterName} vous invite ${AS[role].fr} dans le réseau ${operatorName}.`
        : `${inviterName} vous invite ${AS[role].fr} pour ${organisationName}, dans le réseau ${operatorName}.`,
      'Navette rapproche les besoins de l’industrie des startups qui savent y répondre.',
    ],
    waiting: `${inviterName} attend votre réponse jusqu’au ${day(expiresOn, 'fr')} ; ensuite le lien ne fonctionne plus.`,
    button: { label: 'Accepter l’invitation', url },
    why: `Vous recevez ce message parce que ${inviterName} a donné votre adresse. Si vous ne répondez pas, aucun compte n’est créé.`,
  }),
  en: ({ operatorName, url, inviterName, organisationName, role, expiresOn }) => ({
    subject: `${inviterName} invites you to join ${organisationName ?? operatorName}`,
    body: [
      organisationName === null
        ? `${inviterName} invites you ${AS[role].en} to the network ${operatorName}.`
        : `${inviterName} invites you ${AS[role].en} for ${organisationName}, in the network ${operatorName}.`,
      'Navette brings the needs of industry to the startups that can answer them.',
    ],
    waiting: `${inviterName} waits for your answer until ${day(expiresOn, 'en')}; after that the link no longer works.`,
    button: { label: 'Accept the invitation', url },
    why: `You get this message because ${inviterName} gave your address. If you do not answer, no account is made.`,
  }),
  de: ({ operatorName, url, inviterName, organisationName, role, expiresOn }) => ({
    subject: `${inviterName} lädt Sie ein: ${organisationName ?? operatorName}`,
    body: [
      organisationName === null
        ? `${inviterName} lädt Sie ${AS[role].de} in das Netzwerk ${operatorName} ein.`
        : `${inviterName} lädt Sie ${AS[role].de} für ${organisationName} in das Netzwerk ${operatorName} ein.`,
      'Navette bringt den Bedarf der Industrie mit den Startups zusammen, die ihn decken können.',
    ],
    waiting: `${inviterName} wartet auf Ihre Antwort bis ${day(expiresOn, 'de')}; danach gilt der Link nicht mehr.`,
    button: { label: 'Einladung annehmen', url },
    why: `Sie erhalten diese Nachricht, weil ${inviterName} Ihre Adresse angegeben hat. Ohne Ihre Antwort entsteht kein Konto.`,
  }),
  nl: ({ operatorName, url, inviterName, organisationName, role, expiresOn }) => ({
    subject: `${inviterName} nodigt u uit: ${organisationName ?? operatorName}`,
    body: [
      organisationName === null
        ? `${inviterName} nodigt u ${AS[role].nl} uit in het netwerk ${operatorName}.`
        : `${inviterName} nodigt u ${AS[role].nl} uit voor ${organisationName}, in het netwerk ${operatorName}.`,
      'Navette brengt de behoeften van de industrie bij de startups die er een antwoord op hebben.',
    ],
    waiting: `${inviterName} wacht op uw antwoord tot ${day(expiresOn, 'nl')}; daarna werkt de link niet meer.`,
    button: { label: 'De uitnodiging aannemen', url },
    why: `U krijgt dit bericht omdat ${inviterName} uw adres heeft opgegeven. Antwoordt u niet, dan komt er geen account.`,
  }),
};

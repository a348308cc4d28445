import type { Template } from '../../wording/template.ts';

/** The address of an account was changed; goes to the old one. */
export interface MailChanged {
  readonly newAddress: string;
}

export const mailChanged: Template<MailChanged> = {
  fr: ({ operatorName, newAddress }) => ({
    subject: 'Votre adresse a changé',
    body: [`Votre compte utilise maintenant l’adresse ${newAddress}. Celle-ci ne sert plus.`],
    waiting: `Si ce n’est pas vous, prévenez ${operatorName} sans attendre.`,
    why: 'Vous recevez ce message parce que cette adresse était celle de votre compte.',
  }),
  en: ({ operatorName, newAddress }) => ({
    subject: 'Your address has changed',
    body: [`Your account now uses the address ${newAddress}. This one is no longer used.`],
    waiting: `If this was not you, tell ${operatorName} at once.`,
    why: 'You get this message because this address was the one of your account.',
  }),
  de: ({ operatorName, newAddress }) => ({
    subject: 'Ihre Adresse wurde geändert',
    body: [`Ihr Konto verwendet jetzt die Adresse ${newAddress}. Diese hier gilt nicht mehr.`],
    waiting: `Wenn Sie das nicht waren, sagen Sie sofort Bescheid: ${operatorName}.`,
    why: 'Sie erhalten diese Nachricht, weil diese Adresse bisher zu Ihrem Konto gehörte.',
  }),
  nl: ({ operatorName, newAddress }) => ({
    subject: 'Uw adres is gewijzigd',
    body: [`Uw account gebruikt nu het adres ${newAddress}. Dit adres wordt niet meer gebruikt.`],
    waiting: `Was u dit niet, verwittig dan meteen ${operatorName}.`,
    why: 'U krijgt dit bericht omdat dit adres bij uw account hoorde.',
  }),
};

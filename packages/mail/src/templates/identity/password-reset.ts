import type { Template } from '../../wording/template.ts';

/** Somebody forgot a password. */
export interface PasswordReset {
  readonly url: string;
  readonly expiresMinutes: number;
}

export const passwordReset: Template<PasswordReset> = {
  fr: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Choisir un nouveau mot de passe, ${operatorName}`,
    body: [`Ce lien vous laisse choisir un nouveau mot de passe, une seule fois, pendant ${expiresMinutes} minutes.`],
    waiting: 'Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
    button: { label: 'Choisir un mot de passe', url },
    why: 'Vous recevez ce message parce que quelqu’un demande un nouveau mot de passe pour votre adresse.',
  }),
  en: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Choose a new password, ${operatorName}`,
    body: [`This link lets you choose a new password, once, within ${expiresMinutes} minutes.`],
    waiting: 'If you did not ask for it, do nothing: your password stays as it is.',
    button: { label: 'Choose a password', url },
    why: 'You get this message because somebody asks for a new password for your address.',
  }),
  de: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Neues Passwort wählen, ${operatorName}`,
    body: [`Mit diesem Link wählen Sie einmal, innerhalb von ${expiresMinutes} Minuten, ein neues Passwort.`],
    waiting: 'Wenn Sie nichts angefordert haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
    button: { label: 'Passwort wählen', url },
    why: 'Sie erhalten diese Nachricht, weil jemand ein neues Passwort für Ihre Adresse anfordert.',
  }),
  nl: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Een nieuw wachtwoord kiezen, ${operatorName}`,
    body: [`Met deze link kiest u één keer, binnen ${expiresMinutes} minuten, een nieuw wachtwoord.`],
    waiting: 'Hebt u niets gevraagd, doe dan niets: uw wachtwoord blijft hetzelfde.',
    button: { label: 'Wachtwoord kiezen', url },
    why: 'U krijgt dit bericht omdat iemand een nieuw wachtwoord vraagt voor uw adres.',
  }),
};

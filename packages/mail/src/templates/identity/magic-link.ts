import type { Template } from '../../wording/template.ts';

/** Somebody asked for a link to sign in with. */
export interface MagicLink {
  readonly url: string;
  readonly expiresMinutes: number;
}

export const magicLink: Template<MagicLink> = {
  fr: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Votre lien de connexion, ${operatorName}`,
    body: [`Ce lien vous connecte, une seule fois, pendant ${expiresMinutes} minutes. Ne le transmettez à personne.`],
    waiting: 'Si vous n’avez rien demandé, ne faites rien : sans votre clic, personne n’entre.',
    button: { label: 'Me connecter', url },
    why: 'Vous recevez ce message parce que quelqu’un demande à se connecter avec votre adresse.',
  }),
  en: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Your sign-in link, ${operatorName}`,
    body: [`This link signs you in, once, within ${expiresMinutes} minutes. Do not pass it on to anybody.`],
    waiting: 'If you did not ask for it, do nothing: without your click nobody gets in.',
    button: { label: 'Sign in', url },
    why: 'You get this message because somebody asks to sign in with your address.',
  }),
  de: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Ihr Anmeldelink, ${operatorName}`,
    body: [
      `Dieser Link meldet Sie einmal an, innerhalb von ${expiresMinutes} Minuten. Geben Sie ihn an niemanden weiter.`,
    ],
    waiting: 'Wenn Sie nichts angefordert haben, tun Sie nichts: Ohne Ihren Klick kommt niemand hinein.',
    button: { label: 'Anmelden', url },
    why: 'Sie erhalten diese Nachricht, weil sich jemand mit Ihrer Adresse anmelden möchte.',
  }),
  nl: ({ operatorName, url, expiresMinutes }) => ({
    subject: `Uw aanmeldlink, ${operatorName}`,
    body: [`Met deze link meldt u zich één keer aan, binnen ${expiresMinutes} minuten. Geef hem aan niemand door.`],
    waiting: 'Hebt u niets gevraagd, doe dan niets: zonder uw klik komt niemand binnen.',
    button: { label: 'Aanmelden', url },
    why: 'U krijgt dit bericht omdat iemand zich met uw adres wil aanmelden.',
  }),
};

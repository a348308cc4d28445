import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** Somebody wanted to open an account with an address that has one. What the page said is the same in both cases. */
export interface AccountExists {
  readonly url: string;
}

export const accountExists: Template<AccountExists> = {
  fr: ({ operatorName, url }) => ({
    subject: `Vous avez déjà un compte, ${operatorName}`,
    body: ['Un compte existe déjà pour cette adresse. Connectez-vous, ou choisissez un nouveau mot de passe.'],
    waiting: `${NOBODY_WAITS.fr} Si ce n’est pas vous, ne faites rien : rien n’a changé.`,
    button: { label: 'Me connecter', url },
    why: 'Vous recevez ce message parce que quelqu’un demande un compte avec votre adresse.',
  }),
  en: ({ operatorName, url }) => ({
    subject: `You already have an account, ${operatorName}`,
    body: ['There is an account for this address already. Sign in, or choose a new password.'],
    waiting: `${NOBODY_WAITS.en} If this was not you, do nothing: nothing has changed.`,
    button: { label: 'Sign in', url },
    why: 'You get this message because somebody asks for an account with your address.',
  }),
  de: ({ operatorName, url }) => ({
    subject: `Sie haben bereits ein Konto, ${operatorName}`,
    body: ['Für diese Adresse gibt es bereits ein Konto. Melden Sie sich an oder wählen Sie ein neues Passwort.'],
    waiting: `${NOBODY_WAITS.de} Wenn Sie das nicht waren, tun Sie nichts: Es hat sich nichts geändert.`,
    button: { label: 'Anmelden', url },
    why: 'Sie erhalten diese Nachricht, weil jemand mit Ihrer Adresse ein Konto eröffnen möchte.',
  }),
  nl: ({ operatorName, url }) => ({
    subject: `U hebt al een account, ${operatorName}`,
    body: ['Voor dit adres bestaat al een account. Meld u aan, of kies een nieuw wachtwoord.'],
    waiting: `${NOBODY_WAITS.nl} Was u dit niet, doe dan niets: er is niets veranderd.`,
    button: { label: 'Aanmelden', url },
    why: 'U krijgt dit bericht omdat iemand met uw adres een account wil openen.',
  }),
};

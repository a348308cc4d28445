import type { Template } from '../../wording/template.ts';

/** The second step of signing in was switched on or off. */
export interface TwoFactorChanged {
  readonly enabled: boolean;
}

export const twoFactorChanged: Template<TwoFactorChanged> = {
  fr: ({ operatorName, enabled }) => ({
    subject: enabled ? 'Connexion en deux étapes activée' : 'Connexion en deux étapes désactivée',
    body: [
      enabled
        ? 'Votre compte demande désormais un code de votre téléphone en plus de votre mot de passe.'
        : 'Votre compte ne demande plus de code de votre téléphone : le mot de passe suffit.',
    ],
    waiting: `Si ce n’est pas vous, prévenez ${operatorName} sans attendre.`,
    why: 'Vous recevez ce message parce qu’il s’agit de la sécurité de votre compte.',
  }),
  en: ({ operatorName, enabled }) => ({
    subject: enabled ? 'Two-step sign-in switched on' : 'Two-step sign-in switched off',
    body: [
      enabled
        ? 'Your account now asks for a code from your phone beside your password.'
        : 'Your account no longer asks for a code from your phone: the password is enough.',
    ],
    waiting: `If this was not you, tell ${operatorName} at once.`,
    why: 'You get this message because it is about the safety of your account.',
  }),
  de: ({ operatorName, enabled }) => ({
    subject: enabled ? 'Anmeldung in zwei Schritten eingeschaltet' : 'Anmeldung in zwei Schritten ausgeschaltet',
    body: [
      enabled
        ? 'Ihr Konto verlangt jetzt neben dem Passwort einen Code von Ihrem Telefon.'
        : 'Ihr Konto verlangt keinen Code von Ihrem Telefon mehr: Das Passwort genügt.',
    ],
    waiting: `Wenn Sie das nicht waren, sagen Sie sofort Bescheid: ${operatorName}.`,
    why: 'Sie erhalten diese Nachricht, weil es um die Sicherheit Ihres Kontos geht.',
  }),
  nl: ({ operatorName, enabled }) => ({
    subject: enabled ? 'Aanmelden in twee stappen staat aan' : 'Aanmelden in twee stappen staat uit',
    body: [
      enabled
        ? 'Uw account vraagt nu naast uw wachtwoord een code van uw telefoon.'
        : 'Uw account vraagt geen code van uw telefoon meer: het wachtwoord volstaat.',
    ],
    waiting: `Was u dit niet, verwittig dan meteen ${operatorName}.`,
    why: 'U krijgt dit bericht omdat het om de veiligheid van uw account gaat.',
  }),
};

import { moment } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** Too many wrong passwords. */
export interface SignInLocked {
  /** When signing in is possible again, "2027-01-12T13:00:00Z". */
  readonly until: string;
}

export const signInLocked: Template<SignInLocked> = {
  fr: ({ operatorName, until }) => ({
    subject: 'Votre compte est bloqué pour quelque temps',
    body: [
      'Trop de mots de passe faux ont été essayés sur votre compte : nous le bloquons.',
      `Vous pouvez vous connecter de nouveau à partir du ${moment(until, 'fr')}.`,
    ],
    waiting: `Si ce n’est pas vous, choisissez ensuite un nouveau mot de passe et prévenez ${operatorName}.`,
    why: 'Vous recevez ce message parce qu’il s’agit de la sécurité de votre compte.',
  }),
  en: ({ operatorName, until }) => ({
    subject: 'Your account is locked for a while',
    body: [
      'Too many wrong passwords were tried on your account: we have locked it.',
      `You can sign in again from ${moment(until, 'en')}.`,
    ],
    waiting: `If this was not you, choose a new password then and tell ${operatorName}.`,
    why: 'You get this message because it is about the safety of your account.',
  }),
  de: ({ operatorName, until }) => ({
    subject: 'Ihr Konto ist vorübergehend gesperrt',
    body: [
      'Zu viele falsche Passwörter wurden für Ihr Konto eingegeben: Wir haben es gesperrt.',
      `Sie können sich wieder anmelden ab ${moment(until, 'de')}.`,
    ],
    waiting: `Wenn Sie das nicht waren, wählen Sie dann ein neues Passwort und sagen Sie Bescheid: ${operatorName}.`,
    why: 'Sie erhalten diese Nachricht, weil es um die Sicherheit Ihres Kontos geht.',
  }),
  nl: ({ operatorName, until }) => ({
    subject: 'Uw account is een tijd geblokkeerd',
    body: [
      'Er zijn te veel foute wachtwoorden geprobeerd op uw account: wij hebben het geblokkeerd.',
      `U kunt zich weer aanmelden vanaf ${moment(until, 'nl')}.`,
    ],
    waiting: `Was u dit niet, kies dan een nieuw wachtwoord en verwittig ${operatorName}.`,
    why: 'U krijgt dit bericht omdat het om de veiligheid van uw account gaat.',
  }),
};

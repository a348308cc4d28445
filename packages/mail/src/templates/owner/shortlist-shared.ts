import type { Template } from '../../wording/template.ts';

/** The shortlist file of a need is there to be read and marked. */
export interface ShortlistShared {
  readonly needTitle: string;
  readonly url: string;
  readonly referentName: string;
}

export const shortlistShared: Template<ShortlistShared> = {
  fr: ({ needTitle, url, referentName }) => ({
    subject: `Votre dossier de présélection : ${needTitle}`,
    body: [
      `${referentName} a choisi des startups pour votre besoin « ${needTitle} ».`,
      'Le dossier dit pour chacune ce qui plaide pour et contre. Dites go, no-go, ou posez une question, sans compte.',
    ],
    waiting: `${referentName} attend votre avis.`,
    button: { label: 'Lire le dossier', url },
    why: 'Vous recevez ce message parce que ce besoin est le vôtre. Qui a le lien lit le dossier : ne le transmettez qu’à vos collègues.',
  }),
  en: ({ needTitle, url, referentName }) => ({
    subject: `Your shortlist file: ${needTitle}`,
    body: [
      `${referentName} has chosen startups for your need “${needTitle}”.`,
      'The file says for each what speaks for and against it. Say go, no-go, or ask a question, without an account.',
    ],
    waiting: `${referentName} is waiting for your opinion.`,
    button: { label: 'Read the file', url },
    why: 'You get this message because this need is yours. Whoever has the link reads the file: pass it on to colleagues only.',
  }),
  de: ({ needTitle, url, referentName }) => ({
    subject: `Ihre Vorauswahl: ${needTitle}`,
    body: [
      `${referentName} hat Startups für Ihren Bedarf „${needTitle}“ ausgesucht.`,
      'Die Mappe sagt zu jedem, was dafür und was dagegen spricht. Sagen Sie Go, No-Go oder stellen Sie eine Frage, ohne Konto.',
    ],
    waiting: `${referentName} wartet auf Ihre Meinung.`,
    button: { label: 'Vorauswahl lesen', url },
    why: 'Sie erhalten diese Nachricht, weil dies Ihr Bedarf ist. Wer den Link hat, liest die Mappe: Geben Sie ihn nur im Kollegenkreis weiter.',
  }),
  nl: ({ needTitle, url, referentName }) => ({
    subject: `Uw voorselectie: ${needTitle}`,
    body: [
      `${referentName} heeft startups gekozen voor uw behoefte “${needTitle}”.`,
      'Het dossier zegt voor elk wat ervoor en wat ertegen pleit. Zeg go, no-go, of stel een vraag, zonder account.',
    ],
    waiting: `${referentName} wacht op uw mening.`,
    button: { label: 'Het dossier lezen', url },
    why: 'U krijgt dit bericht omdat deze behoefte van u is. Wie de link heeft, leest het dossier: geef hem alleen aan collega’s.',
  }),
};

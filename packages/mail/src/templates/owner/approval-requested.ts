import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** A facilitator wrote a need for its owner, whose "bon pour diffusion" is asked for. */
export interface ApprovalRequested {
  readonly url: string;
  readonly needTitle: string;
  readonly referentName: string;
  /** "2027-01-12" */
  readonly dueOn: string;
}

export const approvalRequested: Template<ApprovalRequested> = {
  fr: ({ url, needTitle, referentName, dueOn }) => ({
    subject: `Votre bon pour diffusion : ${needTitle}`,
    body: [
      `${referentName} a rédigé votre besoin « ${needTitle} ».`,
      'Relisez-le et voyez ce qui sera montré, à qui et quand. Rien n’est diffusé sans votre accord, et vous pouvez le renvoyer avec vos remarques.',
    ],
    waiting: `${referentName} attend votre accord jusqu’au ${day(dueOn, 'fr')}.`,
    button: { label: 'Relire et donner mon accord', url },
    why: 'Vous recevez ce message parce que ce besoin est rédigé en votre nom. Le lien est personnel : ne le transmettez pas.',
  }),
  en: ({ url, needTitle, referentName, dueOn }) => ({
    subject: `Your approval: ${needTitle}`,
    body: [
      `${referentName} has written down your need “${needTitle}”.`,
      'Read it, and see what is shown to whom, and when. Nothing is sent out without your approval, and you can send it back with remarks.',
    ],
    waiting: `${referentName} waits for your approval until ${day(dueOn, 'en')}.`,
    button: { label: 'Read and approve', url },
    why: 'You get this message because this need is written on your behalf. The link is personal: do not pass it on.',
  }),
  de: ({ url, needTitle, referentName, dueOn }) => ({
    subject: `Ihre Freigabe: ${needTitle}`,
    body: [
      `${referentName} hat Ihren Bedarf „${needTitle}“ aufgeschrieben.`,
      'Lesen Sie ihn und sehen Sie, was wem wann gezeigt wird. Ohne Ihre Freigabe wird nichts verschickt, und Sie können ihn mit Anmerkungen zurückgeben.',
    ],
    waiting: `${referentName} wartet auf Ihre Freigabe bis ${day(dueOn, 'de')}.`,
    button: { label: 'Lesen und freigeben', url },
    why: 'Sie erhalten diese Nachricht, weil dieser Bedarf in Ihrem Namen verfasst ist. Der Link ist persönlich: Geben Sie ihn nicht weiter.',
  }),
  nl: ({ url, needTitle, referentName, dueOn }) => ({
    subject: `Uw goedkeuring: ${needTitle}`,
    body: [
      `${referentName} heeft uw behoefte “${needTitle}” opgeschreven.`,
      'Lees ze na en zie wat aan wie wordt getoond, en wanneer. Zonder uw akkoord wordt niets verspreid, en u kunt ze met opmerkingen terugsturen.',
    ],
    waiting: `${referentName} wacht op uw akkoord tot ${day(dueOn, 'nl')}.`,
    button: { label: 'Nalezen en goedkeuren', url },
    why: 'U krijgt dit bericht omdat deze behoefte in uw naam is geschreven. De link is persoonlijk: geef hem niet door.',
  }),
};

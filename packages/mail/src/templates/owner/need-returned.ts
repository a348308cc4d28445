import type { Template } from '../../wording/template.ts';

/** A need goes back to who wrote it. */
export interface NeedReturned {
  readonly needTitle: string;
  /** In the words of who returned it, possibly of several lines. */
  readonly reason: string;
  readonly url: string;
}

export const needReturned: Template<NeedReturned> = {
  fr: ({ operatorName, needTitle, reason, url }) => ({
    subject: `À compléter : ${needTitle}`,
    body: [`Votre besoin « ${needTitle} » vous revient avec cette remarque :`, { quote: reason }],
    waiting: `${operatorName} attend votre nouvelle version ; le besoin n’est pas diffusé d’ici là.`,
    button: { label: 'Reprendre le besoin', url },
    why: 'Vous recevez ce message parce que vous avez soumis ce besoin.',
  }),
  en: ({ operatorName, needTitle, reason, url }) => ({
    subject: `To be completed: ${needTitle}`,
    body: [`Your need “${needTitle}” comes back to you with this remark:`, { quote: reason }],
    waiting: `${operatorName} waits for your new version; the need is not sent out until then.`,
    button: { label: 'Change the need', url },
    why: 'You get this message because you submitted this need.',
  }),
  de: ({ operatorName, needTitle, reason, url }) => ({
    subject: `Zu ergänzen: ${needTitle}`,
    body: [`Ihr Bedarf „${needTitle}“ kommt mit dieser Anmerkung zu Ihnen zurück:`, { quote: reason }],
    waiting: `${operatorName} wartet auf Ihre neue Fassung; bis dahin wird der Bedarf nicht verschickt.`,
    button: { label: 'Bedarf bearbeiten', url },
    why: 'Sie erhalten diese Nachricht, weil Sie diesen Bedarf eingereicht haben.',
  }),
  nl: ({ operatorName, needTitle, reason, url }) => ({
    subject: `Aan te vullen: ${needTitle}`,
    body: [`Uw behoefte “${needTitle}” komt bij u terug met deze opmerking:`, { quote: reason }],
    waiting: `${operatorName} wacht op uw nieuwe versie; tot dan wordt de behoefte niet verspreid.`,
    button: { label: 'De behoefte aanpassen', url },
    why: 'U krijgt dit bericht omdat u deze behoefte hebt ingediend.',
  }),
};

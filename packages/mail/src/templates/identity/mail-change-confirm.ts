import type { Template } from '../../wording/template.ts';

/** Somebody wants to use another address from now on; goes to the new one. */
export interface MailChangeConfirm {
  readonly url: string;
  readonly newAddress: string;
}

export const mailChangeConfirm: Template<MailChangeConfirm> = {
  fr: ({ url, newAddress }) => ({
    subject: 'Confirmez votre nouvelle adresse',
    body: [`Vous souhaitez recevoir vos messages à l’adresse ${newAddress}.`],
    waiting: 'Votre ancienne adresse reste en service jusqu’à votre clic. Si vous n’avez rien demandé, ne faites rien.',
    button: { label: 'Confirmer cette adresse', url },
    why: 'Vous recevez ce message parce que quelqu’un veut utiliser cette adresse pour son compte.',
  }),
  en: ({ url, newAddress }) => ({
    subject: 'Confirm your new address',
    body: [`You want to receive your messages at ${newAddress}.`],
    waiting: 'Your old address stays in use until you click. If you did not ask for this, do nothing.',
    button: { label: 'Confirm this address', url },
    why: 'You get this message because somebody wants to use this address for their account.',
  }),
  de: ({ url, newAddress }) => ({
    subject: 'Bestätigen Sie Ihre neue Adresse',
    body: [`Sie möchten Ihre Nachrichten unter ${newAddress} erhalten.`],
    waiting: 'Ihre alte Adresse gilt bis zu Ihrem Klick. Wenn Sie nichts angefordert haben, tun Sie nichts.',
    button: { label: 'Adresse bestätigen', url },
    why: 'Sie erhalten diese Nachricht, weil jemand diese Adresse für sein Konto verwenden möchte.',
  }),
  nl: ({ url, newAddress }) => ({
    subject: 'Bevestig uw nieuwe adres',
    body: [`U wilt uw berichten ontvangen op ${newAddress}.`],
    waiting: 'Uw oude adres blijft in gebruik tot u klikt. Hebt u niets gevraagd, doe dan niets.',
    button: { label: 'Dit adres bevestigen', url },
    why: 'U krijgt dit bericht omdat iemand dit adres voor zijn account wil gebruiken.',
  }),
};

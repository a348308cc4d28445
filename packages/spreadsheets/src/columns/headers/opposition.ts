import type { ListedField } from '../listed-fields.ts';
import * as shared from './shared.ts';

/** Headers of lists of people who said no to being contacted. */
export const OPPOSITION_HEADERS: Readonly<Record<ListedField<'opposition'>, string>> = {
  email: `${shared.EMAIL}|contact|adresse|identifiant|destinataire|recipient|subscriber`,
  phone: `${shared.PHONE}|mobile|portable|telephone mobile|telephone portable|tel mobile|mobile phone number|gsm|handy|mobil|mobiel|numero`,
  mailDomain: `${shared.DOMAIN}|domaine|domaines|domaine bloque|domeinen`,
  saidOn:
    'date|date opposition|date desinscription|date demande|date refus|le|depuis|date effet|unsubscribed on|unsubscribe date|unsubscribed at|opt out date|opted out on|date opt out|requested on|date retrait|created|created at|date creation|datum|widerspruch am|abgemeldet am|uitgeschreven op|afgemeld op|optout time|recorded on|unsub time|unsubscribe time|date stop|date suppression',
  reason:
    'motif|raison|reason|motif opposition|motif refus|origine|source|commentaire|commentaires|comment|notes|remarque|canal|via|grund|bemerkung|reden|opmerking|motif desinscription|unsubscribe reason|unsub reason|unsub reason other|raison desinscription',
};

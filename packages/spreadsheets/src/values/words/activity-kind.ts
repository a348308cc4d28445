import type { ActivityKind } from '@navette/domain';
import { readerOf } from './word-table.ts';

/** What an activity was; HubSpot's own words among them. */
export const readActivityKind = readerOf<ActivityKind>({
  call: 'appel|appels|appel telephonique|appel entrant|appel sortant|telephone|tel|coup de fil|coup de telephone|relance telephonique|point telephonique|call|calls|phone|phone call|logged call|outbound call|inbound call|sms|whatsapp|anruf|telefonat|telefon|telefongesprach|oproep|telefoon|telefoongesprek|belletje',
  visit:
    'visite|visites|visite entreprise|visite sur site|deplacement|rdv|rendez vous|rdv physique|rdv visio|reunion|visio|visioconference|entretien|rencontre|evenement|salon|dejeuner|atelier|meeting|meetings|logged meeting|visit|site visit|video call|video conference|event|workshop|lunch|appointment|besuch|besuche|betriebsbesuch|termin|treffen|besprechung|videokonferenz|veranstaltung|bezoek|bedrijfsbezoek|vergadering|afspraak|videogesprek|evenement',
  mail: 'mail|mails|e mail|e mails|email|emails|courriel|courriels|message|courrier|relance mail|relance email|incoming email|forwarded email|outgoing email|logged email|email sent|letter|linkedin|linkedin message|nachricht|brief|bericht|brief',
  note: 'note|notes|commentaire|commentaires|remarque|remarques|compte rendu|cr|memo|information|info|autre|divers|tache|taches|task|tasks|comment|other|postal mail|notiz|notizen|vermerk|anmerkung|sonstiges|aufgabe|notitie|notities|opmerking|taak|overig',
});

import type { ListedField } from '../listed-fields.ts';
import * as shared from './shared.ts';

/** Headers of lists of people. */
export const CONTACT_HEADERS: Readonly<Record<ListedField<'contact'>, string>> = {
  id: `${shared.ID}|contact id|id contact|person id|id personne|kontakt id|contactid`,
  email: shared.EMAIL,
  firstName: 'prenom|prenoms|first name|firstname|given name|vorname|voornaam|prenom contact|contact first name',
  lastName:
    'nom|nom famille|last name|lastname|surname|family name|nachname|familienname|achternaam|nom contact|nom patronymique|nom usage|contact last name',
  name: 'name|naam|nom complet|nom prenom|nom et prenom|prenom nom|prenom et nom|full name|fullname|contact|contact name|interlocuteur|ansprechpartner|contactpersoon|personne|person|nom prenom contact|volledige naam|vollstandiger name|kontakt|kontaktperson|dirigeant|nom dirigeant',
  jobTitle:
    'fonction|poste|titre|job title|job|title|position|role|intitule poste|intitule du poste occupe|fonction occupee|emploi|funktion|stelle|berufsbezeichnung|functie|functietitel|titel|jobtitle|poste occupe|qualite|titre poste|organization title|organization 1 title|poste fonction|fonction poste|job function|functienaam|position title|intitule fonction',
  phone: shared.PHONE,
  mobile:
    'mobile|portable|telephone mobile|tel mobile|telephone portable|tel portable|mobile phone|mobile phone number|numero mobile|numero telephone mobile|numero telephone portable|gsm|handy|handynummer|mobil|mobiltelefon|mobilnummer|mobiel|mobiele telefoon|mobiel nummer|cell|cell phone|mobile number|telephone 2|tel 2|n portable|mobilephone|phone mobile|phone 1 mobile|tel port|telephone gsm|mobiel nr|mobilfunk|mobilfunknummer|handy nr|mobile telephone',
  language:
    'langue|language|sprache|taal|langue preferee|preferred language|lang|bevorzugte sprache|voorkeurstaal|langue communication',
  optedOut:
    'desinscrit|desabonne|opposition|oppose|ne pas contacter|ne plus contacter|ne souhaite pas etre contacte|do not contact|do not email|do not call|unsubscribed|unsubscribed from all email|opted out|opted out email|opt out|optout|email opt out|stop|stop mail|refus contact|desinscrit tous e mails|desabonne tous e mails|desinscription tous e mails|desinscrit tous emails|desabonne tous emails|has opted out email|nicht kontaktieren|keine werbung|widerspruch|abgemeldet|niet contacteren|uitgeschreven|afgemeld|liste rouge|blacklist|rgpd|accepte etre contacte|consentement|accord contact|consent|opt in|optin|einwilligung|toestemming|rgpd ok|hs email optout|marketing status|statut marketing|email status|statut email|subscription status|statut abonnement|marketing consent',
  organisation: shared.COMPANY_NAME,
  organisationId: shared.COMPANY_ID,
  siren: shared.SIREN,
  siret: shared.SIRET,
  mailDomain: `${shared.DOMAIN}|${shared.WEBSITE}`,
};

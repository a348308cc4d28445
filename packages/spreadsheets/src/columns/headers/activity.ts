import type { ListedField } from '../listed-fields.ts';
import * as shared from './shared.ts';

/** Headers of lists of calls, visits, mails and notes. */
export const ACTIVITY_HEADERS: Readonly<Record<ListedField<'activity'>, string>> = {
  id: `${shared.ID}|activity id|id activite|engagement id|note id|id note|call id|task id|id echange|aktivitats id`,
  kind: 'type|type activite|type echange|type action|nature|kind|activity type|engagement type|moyen|canal|channel|mode contact|type contact|art|aktivitatsart|kontaktart|soort|type activiteit|categorie|category|type evenement|type interaction|meeting type|call direction',
  at: 'date|date heure|date et heure|date activite|date echange|date contact|date appel|date visite|date rdv|date rendez vous|date action|date note|le|quand|when|activity date|activity date time|create date|created|created at|created on|date creation|cree le|logged at|timestamp|horodateur|call date|meeting date|meeting start time|start time|date debut|heure debut reunion|heure debut|datum|datum uhrzeit|am|zeitpunkt|erstellt am|datum tijd|aangemaakt op|tijdstip|date reunion|hs timestamp|email send date|date envoi|date envoi e mail|debut|begin|beginn|start|start date time',
  subject:
    'objet|sujet|titre|subject|title|headline|call title|titre appel|meeting name|nom reunion|titre reunion|meeting title|email subject|objet e mail|objet email|task title|titre tache|betreff|titel|onderwerp|thema|theme|motif|intitule|libelle|resume court',
  text: 'texte|text|tekst|contenu|content|body|note|notes|corps note|corps|note body|body preview|commentaire|commentaires|comment|comments|compte rendu|cr|description|resume|summary|details|detail|call notes|notes appel|notes d appel|call body|meeting description|description reunion|meeting notes|internal meeting notes|notes internes reunion|email body|corps e mail|corps email|task notes|notes tache|echange|echanges|message|remarque|remarques|observations|inhalt|notiz|notizen|bericht|protokoll|beschreibung|bemerkung|inhoud|notitie|notities|verslag|omschrijving|opmerking|synthese|verbatim|texte note|hs note body',
  organisation: shared.COMPANY_NAME,
  organisationId: shared.COMPANY_ID,
  siren: shared.SIREN,
  siret: shared.SIRET,
  mailDomain: shared.DOMAIN,
  contact:
    'contact|nom contact|contact name|interlocuteur|interlocuteurs|personne|personne rencontree|person|ansprechpartner|kontakt|kontaktperson|contactpersoon|associated contact|contact associe|contacts associes|avec|with|participants|participant|participants obligatoires|required attendees|attendees|erforderliche teilnehmer|teilnehmer|vereiste deelnemers|deelnemers',
  contactId:
    'contact id|contact ids|id contact|associated contact id|associated contact ids|associated contactids|id contact associe|ids contacts associes|kontakt id',
  email: shared.EMAIL,
  need: 'besoin|besoins|need|bedarf|behoefte|titre besoin|besoin concerne|deal|associated deal|transaction associee|transaction|affaire|opportunite|opportunity|projet|project',
  needId:
    'need id|id besoin|ref besoin|reference besoin|n besoin|deal id|deal ids|associated deal id|associated deal ids|associated dealids|id transaction associee|ids transactions associees|id transaction|bedarfs id|besoin id',
  author:
    'auteur|author|par|fait par|realise par|saisi par|redacteur|referent|charge affaires|conseiller|collaborateur|owner|activity owner|activity assigned to|activite attribuee a|activite assignee a|assigned to|created by|cree par|cree par utilisateur|proprietaire|proprietaire activite|note owner|responsable|utilisateur|user|autor|verfasser|bearbeiter|erstellt von|zustandig|auteur note|door|medewerker|aangemaakt door|eigenaar|verantwoordelijke|agent|qui|who|wer|wie|interlocuteur interne',
  nextAction:
    'prochaine action|action suivante|suite a donner|suite|suites|prochaine etape|prochaines etapes|a faire|action a mener|actions a mener|relance a faire|next action|next step|next steps|follow up|follow up action|to do|todo|nachste aktion|nachster schritt|nachste schritte|aufgabe|wiedervorlage|volgende actie|volgende stap|volgende stappen|te doen',
  nextActionOn:
    'date prochaine action|echeance|date relance|relance|relance le|a relancer le|date echeance|date suite|prochain rdv|next action date|next action on|next step date|follow up date|due date|due|next activity date|date prochaine activite|falligkeit|fallig am|wiedervorlage am|nachste aktion am|termin nachste aktion|datum volgende actie|vervaldatum|opvolgdatum|deadline|task due date|pour le|a faire pour le|a faire avant le|faire avant|bis wann|erledigen bis|tegen',
};

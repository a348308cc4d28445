import type { ListedField } from '../listed-fields.ts';
import { NEED_HEADERS } from '../need-headers.ts';
import * as shared from './shared.ts';

const { organisation, contact, website, year, kind, ...MATCHED } = NEED_HEADERS;

/** Headers of lists of needs, with their owner and what became of them. */
export const NEED_RECORD_HEADERS: Readonly<Record<ListedField<'need'>, string>> = {
  ...MATCHED,
  id: `${shared.ID}|reference besoin|deal id|id besoin|need id|id demande|numero besoin|n besoin|bedarfs id|id transaction|n fiche|numero fiche|nr|fiche|id fiche besoin|nr bedarf`,
  title: `${MATCHED.title}|deal name|nom transaction|nom affaire|nom besoin|opportunite|nom opportunite|opportunity name|dealname|thema|uitdaging|besoin resume|sujet besoin|titre court besoin|deal title|nom sujet`,
  text: `${minus(MATCHED.text, 'notes|remarques|commentaire|commentaires|comment|comments')}|precisions|precision|challenge description|detail besoin|details besoin|description detaillee|beschreibung bedarf|hintergrund|achtergrond|toelichting|background`,
  size: shared.SIZE,
  city: shared.CITY,
  postalCode: shared.POSTAL_CODE,
  street: shared.STREET,
  decisionDate: `${minus(MATCHED.decisionDate, 'date cloture')}|date cloture|close date|date fermeture|date fermeture prevue|abschlussdatum|sluitingsdatum|delai|delais|timeline|zieltermin|termin|decision by|expected close date|date souhaitee|pour quand|calendrier|planning|einddatum|gewenste datum|target date|due date|date butoir|horizon|needed by|bis wann|delai souhaite|echeance souhaitee|date mise en oeuvre souhaitee|zeitrahmen|timing|termijn|solution|date solution|souhaitee pour`,
  budget: `${MATCHED.budget}|value|valeur|deal value|enveloppe budgetaire|budget estimatif|montant estime|budget alloue|budget envisage|bedrag|betrag`,
  organisation: `${minus(shared.COMPANY_NAME, 'compte|client')}|porteur|porteur besoin|owner|company owner|administration|ministere|need owner|bedarfstrager|entreprise porteuse|donneur ordre|client`,
  organisationId: shared.COMPANY_ID,
  siren: shared.SIREN,
  siret: shared.SIRET,
  number: shared.NUMBER,
  register: shared.REGISTER,
  vat: shared.VAT,
  website: shared.WEBSITE,
  mailDomain: minus(shared.DOMAIN, 'domain'),
  phone: shared.PHONE,
  contact:
    'contact|nom contact|contact name|ansprechpartner|contactpersoon|interlocuteur|associated contact|contact associe|personne contact|personne a contacter|nom interlocuteur|kontaktperson|nom du contact principal|contact principal|primary contact|contact person|interlocuteur principal|personne ressource',
  contactId: 'contact id|contact ids|id contact|associated contact id|associated contact ids|id contact associe',
  email: shared.EMAIL,
  referent:
    'referent|charge affaires|conseiller|suivi par|deal owner|proprietaire transaction|account manager|referent reseau|betreuer|zustandig|betreut von|verantwoordelijke|opgevolgd door|responsable|responsable suivi|facilitateur|charge mission',
  kind: 'type|type besoin|kind|categorie|category|art|soort|nature|nature besoin|type demande|need type|bedarfsart',
  state:
    'statut|status|etat|stade|stage|phase|etape|statut besoin|etat besoin|avancement|state besoin|need status|deal stage|phase transaction|etape transaction|pipeline stage|stand|zustand|fase|staat besoin|toestand|etat avancement|statut avancement|dealstage',
  stateReason:
    'motif|raison|reason|motif abandon|motif retrait|raison abandon|raison fermeture|closed lost reason|closed won reason|motif perte|raison perte|motif cloture|grund|ablehnungsgrund|reden|withdrawal reason|raison transaction perdue|raison transaction gagnee|lost reason|deal lost reason',
  visibility:
    'visibilite|confidentialite|niveau confidentialite|diffusion|visibility|confidentiality|sichtbarkeit|vertraulichkeit|zichtbaarheid|vertrouwelijkheid|anonymat|niveau diffusion',
  decisionMaker:
    'decideur|decisionnaire|decision maker|entscheider|entscheidungstrager|beslisser|beslissingsnemer|sponsor|nom decideur|qui decide',
  approvedOn:
    'bon pour diffusion le|bon pour diffusion|date bon pour diffusion|valide le|date validation|approuve le|date approbation|approved on|approval date|approved at|freigegeben am|freigabedatum|goedgekeurd op|goedkeuringsdatum|bpd le|date bpd|bpd|accord diffusion le',
  approvedBy:
    'valide par|validee par|approuve par|approved by|bon pour diffusion par|bon pour diffusion donne par|accord donne par|freigegeben von|freigegeben durch|goedgekeurd door|valideur|bpd par',
  createdOn:
    'date creation|cree le|created|created at|created on|create date|creation date|date depot|date|date demande|date saisie|date reception|date recueil|date besoin|horodateur|timestamp|erstellt am|erstellungsdatum|angelegt am|aangemaakt op|aanmaakdatum|date creation besoin|recu le|depose le',
  notes: `${shared.NOTES}|commentaire interne|commentaires internes|internal notes|suivi|historique|interne notizen|interne notities`,
};

function minus(names: string, left: string): string {
  const out = new Set(left.split('|'));
  return names
    .split('|')
    .filter((name) => !out.has(name))
    .join('|');
}

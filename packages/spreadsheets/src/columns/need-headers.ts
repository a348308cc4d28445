import type { NeedField } from './field.ts';
import { PLACE_HEADERS } from './place-headers.ts';

/** Header names of lists of needs, without accents and capitals, separated by "|". A name stands in one place only. */
export const NEED_HEADERS: Readonly<Record<NeedField, string>> = {
  id: 'id|identifiant|identifier|identificateur|ref|reference|reference besoin|code|numero|number|n|no|key|cle|kennung|nummer|kenmerk|uuid|uid|slug',
  title:
    'titre|title|titel|intitule|libelle|nom|name|objet|sujet|subject|headline|accroche|resume court|naam|bezeichnung|onderwerp|betreff|theme|thematique|challenge|defi|nom defi|projet|project|projekt|label|short title|titre court|summary line',
  text: 'texte|text|tekst|besoin|need|needs|bedarf|behoefte|description|descriptif|desc|beschreibung|omschrijving|beschrijving|probleme|problematique|problem|problem statement|ask|attendu|attendus|attentes|expectations|expected|erwartung|verwachting|contexte|context|kontext|enjeu|enjeux|objectif|objectifs|objective|objectives|goal|goals|ziel|ziele|doel|details|detail|resume|summary|abstract|zusammenfassung|samenvatting|cahier charges|requirements|anforderungen|anforderung|eisen|exigences|contraintes|constraints|specifications|solution recherchee|solution attendue|recherche|ce que nous cherchons|looking for|we are looking for|gesucht|gezocht|suche|resultats attendus|expected outcome|situation actuelle|demande|request|anfrage|vraag|verbatim|commentaire|commentaires|comment|comments|remarques|notes|expression|problem description|besoin exprime|body|content|contenu',
  capabilities:
    'savoir faire|savoirs faire|competence|competences|competences recherchees|capability|capabilities|skill|skills|expertise|expertises|technologie|technologies|technology|technologie recherchee|technologies recherchees|domaine technologique|domaines technologiques|mots cles|mot cle|keywords|tags|schlagworter|stichworte|trefwoorden|kompetenzen|kompetenz|fahigkeiten|technologien|vaardigheden|technologieen|domaine|domaines|domain|field',
  sector:
    'secteur|secteurs|secteur activite|secteurs activite|sector|industry|industrie|branche|sektor|wirtschaftszweig|naf|code naf|ape|code ape|nace|nace code|code nace|naf ape|ape naf|code naf ape|filiere|activite|activite principale|activity|vertical|sectoren|bedrijfstak|nacebel|sbi',
  size: 'taille|effectif|effectifs|size|company size|employees|headcount|nombre salaries|nb salaries|salaries|mitarbeiter|mitarbeiterzahl|unternehmensgrosse|grosse|medewerkers|bedrijfsgrootte|omvang|categorie entreprise|staff|nombre employes|tranche effectif|tranche effectifs|number employees',
  ...PLACE_HEADERS,
  areas:
    'perimetre|perimetre geographique|perimeter|zone recherchee|zone geographique|search area|scope|umkreis|suchgebiet|zoekgebied|regions recherchees|geographic scope|areas',
  radiusKm:
    'rayon|rayon km|radius|radius km|distance|distance km|distance max|max distance|distance maximale|straal|entfernung|afstand',
  trl: 'trl|trl minimum|trl min|minimum trl|min trl|trl souhaite|trl attendu|trl vise|maturite|maturite attendue|maturite souhaitee|niveau maturite|maturity|maturity level|reifegrad|technologiereifegrad|rijpheid|maturiteit|technology readiness level|readiness',
  certificates:
    'certification|certifications|certificat|certificats|certificate|certificates|normes|norme|standards|zertifikate|zertifizierungen|zertifizierung|zertifikat|certificaten|certificering|certificeringen|agrements|habilitations|labels|certifications exigees|certifications requises|required certificates',
  languages:
    'langues|langues travail|langue travail|languages|working languages|working language|sprachen|arbeitssprachen|talen|werktalen|langue|language|sprache|taal',
  language: 'lang|langue texte|text language|locale',
  excludedSectors:
    'secteurs exclus|secteur exclu|excluded sectors|excluded sector|exclusions|ausgeschlossene branchen|uitgesloten sectoren',
  paidTrial:
    'essai paye|essai remunere|pilote paye|pilote remunere|poc paye|poc remunere|paid trial|paid pilot|paid poc|bezahlter test|bezahlter pilot|betaalde proef|betaalde pilot|experimentation remuneree|remunere|paid',
  budget:
    'budget|budget previsionnel|budget estime|montant|enveloppe|amount|fourchette budget|budget range|budgetrahmen',
  budgetMinimum: 'budget min|budget minimum|min budget|minimum budget|budget mini|budget minimal',
  budgetMaximum: 'budget max|budget maximum|max budget|maximum budget|budget maxi|budget maximal|plafond',
  decisionDate:
    'date decision|decision date|decision|date limite|echeance|deadline|date limite decision|entscheidungsdatum|frist|beslissingsdatum|date cloture|closing date',
  weeksToDecision:
    'semaines avant decision|weeks to decision|semaines|weeks|delai semaines|delai decision semaines|wochen bis entscheidung|wochen|weken',
  organisation:
    'entreprise|entreprises|societe|company|organisation|organization|organisme|raison sociale|denomination|denomination sociale|nom entreprise|company name|unternehmen|firma|bedrijf|bedrijfsnaam|porteur|porteur besoin|owner|nom societe|n siren|siren|n siret|siret|administration|ministere|structure|organisatie',
  contact:
    'contact|email|e mail|mail|telephone|tel|phone|nom contact|contact name|ansprechpartner|contactpersoon|prenom|referent|telefon|telefoon|courriel|interlocuteur',
  website: 'site web|website|url|site internet|web|lien|link|webseite',
  year: 'annee|year|jahr|jaar|date|created at|date creation|date depot|annee concours|promotion|edition|created|updated at|horodateur|timestamp',
  kind: 'type|type besoin|kind|categorie|category|art|soort|nature|statut|status|etat|priorite|priority',
};

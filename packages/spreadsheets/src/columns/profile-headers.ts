import type { ProfileField } from './field.ts';
import { PLACE_HEADERS } from './place-headers.ts';

/** Header names of lists of startups, without accents and capitals, separated by "|". A name stands in one place only. */
export const PROFILE_HEADERS: Readonly<Record<ProfileField, string>> = {
  id: 'id|identifiant|identifier|ref|reference|code|numero|number|n|no|key|cle|kennung|nummer|uuid|uid|slug|external id|id externe|kenmerk',
  siret: 'siret|n siret|numero siret|no siret|num siret',
  siren:
    'siren|n siren|numero siren|no siren|num siren|kvk|bce|kbo|numero bce|rcs|hrb|company number|registration number|handelsregisternummer|kvk nummer|ondernemingsnummer|vat|tva|numero tva',
  name: 'nom|name|naam|entreprise|entreprises|raison sociale|startup|start up|startups|societe|company|company name|nom entreprise|libelle entreprise|denomination|denomination sociale|nom societe|organisation|organization|organisme|organisation name|firma|unternehmen|unternehmensname|firmenname|bedrijf|bedrijfsnaam|bezeichnung|nom commercial|enseigne|marque|brand|fournisseur|supplier|solution provider|structure|libelle|laureat|jeune pousse|organisatie|startup name',
  project: 'projet|project|projekt|nom projet|project name|acronyme|acronym|projectnaam|produit nom|product name',
  title:
    'titre|title|titel|pitch|moto|motto|accroche|slogan|tagline|baseline|one liner|oneliner|elevator pitch|resume court|short description|description courte|short pitch|kurzbeschreibung|korte beschrijving|headline|en une phrase|phrase cle|intitule|sujet|objet|objet projet|claim|leitspruch|pitch court',
  text: 'resume|description|descriptif|desc|texte|text|tekst|summary|abstract|beschreibung|omschrijving|beschrijving|zusammenfassung|samenvatting|activite|activites|activity|activities|tatigkeit|activiteit|activiteiten|offre|offres|offer|offering|angebot|aanbod|solution|solutions|losung|oplossing|produit|produits|product|products|produkt|produkte|producten|services|service|dienst|diensten|dienstleistungen|presentation|about|a propos|presentation entreprise|valeur ajoutee|proposition valeur|value proposition|innovation|references|reference clients|cas usage|use cases|use case|long description|description longue|details|detail|innovations|problem|probleme|problem solved|probleme resolu|what we do|ce que nous faisons|applications|application|realisations|body|content|contenu|verbatim|objectif|objectifs|description projet|commentaire|commentaires|technology description|nutzen',
  domain:
    'domaine technologique|domaines technologiques|domaine|domaines|domain|field|thematique|thematiques|theme|themes|topic|technologiefeld|domein|technology field',
  capabilities:
    'savoir faire|savoirs faire|competence|competences|capability|capabilities|skill|skills|expertise|expertises|technologie|technologies|technology|tech|mots cles|mot cle|keywords|tags|schlagworter|stichworte|trefwoorden|kompetenzen|kompetenz|fahigkeiten|technologien|technologie cle|technologies cles|vaardigheden|technologieen|deep tech|core competencies|metiers|metier|specialites|specialite',
  sectors:
    'secteur|secteurs|secteur activite|secteurs activite|sector|sectors|industry|industries|branche|branchen|sektor|sektoren|industrie|filiere|filieres|vertical|verticals|marche|marches|market|markets|secteurs clients|secteurs vises|secteurs servis|secteurs cibles|sectors served|target markets|marches vises|marches cibles|zielbranchen|zielmarkte|sectoren|bedrijfstak|doelsectoren|clients|customers|kunden|klanten|clientele|cible|target|marche cible',
  ...PLACE_HEADERS,
  areas:
    'zone intervention|zones intervention|zone couverte|zones couvertes|area served|areas served|areas|perimetre|perimetre geographique|couverture|couverture geographique|coverage|einzugsgebiet|liefergebiet|werkgebied|territoires couverts|geographic coverage|rayon action',
  trl: 'trl|maturite|niveau maturite|maturity|maturity level|reifegrad|technologiereifegrad|rijpheid|maturiteit|trl actuel|current trl|technology readiness level|readiness|trl level|niveau trl',
  certificates:
    'certification|certifications|certificat|certificats|certificate|certificates|normes|norme|standards|zertifikate|zertifizierungen|zertifizierung|zertifikat|certificaten|certificering|certificeringen|agrements|habilitations|labels',
  languages:
    'langues|langues travail|langue travail|languages|working languages|sprachen|arbeitssprachen|talen|werktalen|langue|language|sprache|taal|langues parlees|spoken languages',
  language: 'lang|langue texte|text language|locale',
  capacityLeft:
    'capacite|capacite restante|capacity|capacity left|available capacity|kapazitat|freie kapazitat|capaciteit|disponibilite|mises en relation possibles|slots',
  paidPilotOnly:
    'pilote paye|pilote paye uniquement|pilotes payes|essai paye|essai paye uniquement|paid pilot|paid pilot only|paid pilots only|nur bezahlte piloten|bezahlter pilot|alleen betaalde pilots|betaalde pilot|poc paye|paid poc|poc paye uniquement',
  minimumBudget:
    'budget minimum|budget minimal|budget min|minimum budget|min budget|budget|ticket minimum|mindestbudget|minimumbudget|ticket min|prix plancher',
  leadTimeWeeks:
    'delai|delai demarrage|delai semaines|delai mise en oeuvre|lead time|lead time weeks|vorlaufzeit|doorlooptijd|semaines avant demarrage|leadtime|aanlooptijd',
  wishedSizes: 'tailles souhaitees|taille clients|tailles clients|wished sizes|customer size|kundengrosse|klantgrootte',
  wishedSectors: 'secteurs souhaites|wished sectors|preferred sectors|wunschbranchen|gewenste sectoren',
  wishedAreas: 'zones souhaitees|territoires souhaites|wished areas|preferred areas|wunschgebiete|gewenste gebieden',
  activityCode:
    'naf|code naf|ape|code ape|nace|nace code|code nace|naf ape|ape naf|code naf ape|nacebel|sbi|wz|activite principale',
  size: 'taille|effectif|effectifs|size|company size|employees|headcount|nombre salaries|nb salaries|salaries|mitarbeiter|mitarbeiterzahl|grosse|medewerkers|omvang|categorie entreprise|staff|nombre employes|tranche effectif|tranche effectifs|number employees|team size',
  contact:
    'contact|email|e mail|mail|telephone|tel|phone|nom contact|contact name|ansprechpartner|contactpersoon|prenom|telefon|telefoon|courriel|fondateur|founder|dirigeant|ceo|fondateurs|founders|gerant',
  website: 'site web|website|url|site internet|web|lien|link|webseite|site web entreprise|homepage|linkedin|logo',
  year: 'annee|annee concours|year|jahr|jaar|date|date creation|annee creation|founded|year founded|creation|grundungsjahr|oprichtingsjaar|created at|promotion|edition|horodateur|timestamp|created|updated at|founding year',
  kind: 'type|kind|categorie|category|art|soort|nature|statut|status|etat|type structure|forme juridique|legal form|stade|stage|levee fonds|funding',
};

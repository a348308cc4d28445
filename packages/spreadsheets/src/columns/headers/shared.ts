/** Names of the column that holds the id of the row itself, whatever it lists. */
export const ID =
  'id|ids|identifiant|identifier|identificateur|ref|reference|code|numero|number|n|no|key|cle|kennung|nummer|kenmerk|uuid|uid|slug|external id|id externe|record id|id enregistrement|id fiche|id fiche informations|hubspot id|id hubspot|object id|crm id|id crm|hs object id|datensatz id|record id nummer';

/** What tells a company's number. */
export const SIREN =
  'siren|n siren|numero siren|no siren|num siren|code siren|siren entreprise|identifiant siren|siren number|siren nummer';
export const SIRET =
  'siret|n siret|numero siret|no siret|num siret|code siret|siret siege|siret etablissement|siret number|siret nummer|siren siret|siret siren';
export const NUMBER =
  'company number|registration number|register number|registration no|company registration number|numero registre|numero immatriculation|immatriculation|numero entreprise|n entreprise|kvk|kvk nummer|kvk number|bce|kbo|numero bce|n bce|bce kbo|kbo nummer|bce number|ondernemingsnummer|rcs|numero rcs|n rcs|hrb|hrb nummer|handelsregister|handelsregisternummer|registernummer|register nummer|national id|identifiant national|identifiant legal|enterprise number|registered number|company registration|ondernemingsnr|unternehmensnummer|register no|n rcs luxembourg|numero kbo|kbo bce';
export const REGISTER = 'register|registre|registergericht|amtsgericht|tribunal|greffe|registre commerce|register name';
export const VAT =
  'vat|vat number|vat no|vat id|tva|numero tva|n tva|tva intracommunautaire|numero tva intracommunautaire|n tva intracommunautaire|tva intracom|numero tva intracom|ust idnr|ust id|umsatzsteuer id|umsatzsteuer identifikationsnummer|btw|btw nummer|btw number|vat tin|tax id|n identifiant tva|ust nr|vat id no|numero tva intra|n tva intra|tva intra|identifiant tva';

export const WEBSITE =
  'site web|website|url|site internet|web|webseite|site web entreprise|homepage|website url|url site web|web site|company website|internet|adresse web|web address|internetseite|url site|lien site|website address|adresse site web|adresse internet|site url|url site internet|site entreprise|web page|page web|website 1 value';
export const PHONE =
  'telephone|tel|phone|phone number|numero telephone|n telephone|telephone fixe|fixe|standard|telefon|telefonnummer|tel nr|telefoon|telefoonnummer|phone no|work phone|office phone|tel fixe|telephone professionnel|tel pro|company phone|main phone|festnetz|telephone 1|tel 1|no tel|tel direct|ligne directe|direct line|telephone direct|phone 1 value|phone work|telephone principal|durchwahl|rufnummer|tel 1 valeur|numero tel|telephone accueil';
export const EMAIL =
  'email|e mail|mail|courriel|adresse email|adresse e mail|adresse mail|email address|e mail address|mailadresse|e mail adresse|emailadres|e mailadres|mailadres|mel|adresse courriel|email professionnel|email pro|mail pro|work email|contact email|email contact|mail contact|email 1|adresse electronique|adel|emails|adresse messagerie|adresse messagerie electronique|e mail 1 value|email 1 value|email work|email address work|work email address|contact mail|mail professionnel|business email|email societe|email contact principal|primary email';
export const DOMAIN =
  'domain|domain name|company domain|company domain name|nom domaine|nom domaine entreprise|domaine email|domaine mail|email domain|mail domain|domaine internet|domane|e mail domain|domeinnaam|domaine web';

export const SIZE =
  'taille|effectif|effectifs|size|company size|employees|headcount|nombre salaries|nb salaries|salaries|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|unternehmensgrosse|grosse|medewerkers|aantal medewerkers|bedrijfsgrootte|omvang|categorie entreprise|staff|nombre employes|nb employes|tranche effectif|tranche effectifs|number employees|team size|effectif salarie|effectif total|taille entreprise|employee count|beschaftigte|beschaftigtenzahl|anzahl beschaftigte|aantal werkzame personen|aantal werknemers|werknemers|tranche effectif salarie|tranche effectifs unite legale|tranche effectifs salaries|numberofemployees|staff count|effectif moyen|effectif annuel|effectif derniere annee disponible|number employees last avail yr|nombre collaborateurs|collaborateurs|nb collaborateurs|equipe|taille equipe|fte|etp|nb sal|nbre salaries|nbre sal|nombre sal|eff|nb emp|ma zahl';
export const ROLES =
  'role|roles|type organisation|type structure|type entreprise|type acteur|type compte|profil|company type|organisation type|organization type|account type|typologie|statut reseau|rolle|rollen|organisationstyp|rol|type bedrijf';
export const SECTOR =
  'secteur|secteurs|secteur activite|secteurs activite|sector|industry|industrie|branche|sektor|wirtschaftszweig|naf|code naf|ape|code ape|nace|nace code|code nace|naf ape|ape naf|code naf ape|filiere|activite|activite principale|activity|vertical|bedrijfstak|nacebel|sbi|wz|wz code|code activite|libelle naf|industry sector|sbi code|nacecode|code nace bel|nacebel code|code nacebel|code naf 2008|code naf 2025|naf 2025|nace rev 2|nace rev 2 core code|core code|activite principale unite legale|activite naf|code secteur|hoofdactiviteit|wirtschaftszweig wz|domaine activite|libelle activite|activite entreprise';
export const STREET =
  'adresse|address|rue|street|street address|adresse postale|adresse 1|adresse ligne 1|address line 1|address 1|adresse siege|adresse entreprise|voie|n et voie|numero et rue|strasse|strasse und hausnummer|anschrift|straat|adres|straat en nummer|mailing address|postal address|adresse complete|full address|adresse 2|adresse ligne 2|address line 2|address 2|street 1|street 2|street address 2|rue 1|rue 2|rue numero|numero voie|n voie|type voie|libelle voie|nom voie|indice repetition|complement adresse|complement|strasse hausnummer|strasse hausnr|strasse nr|hausnummer|hausnr|straatnaam|huisnummer|house number|housenumber|street nl|street fr|street name|nom rue|rue et numero|adresse geographique|house no|house nr|n rue|numero rue';
export const CITY =
  'ville|commune|localite|city|town|municipality|stadt|ort|gemeinde|plaats|stad|gemeente|siege|siege social|localisation|location|lieu|implantation|standort|locatie|vestigingsplaats|hauptsitz|headquarters|hq|site|ville siege|nom commune|wohnort|woonplaats|plz ort|postleitzahl ort|cp ville|cp commune|code postal ville|libelle commune|city town village locality|municipality nl|municipality fr|nom ville|city name|postcode plaats|vestiging|sitz|firmensitz|unternehmenssitz|zetel';
export const POSTAL_CODE =
  'code postal|cp|postal code|postcode|zip|zip code|zipcode|plz|postleitzahl|codepostal|c postal|postal zip code|zip postal code|zip code postal|postalcode|code zip|postal';
export const NOTES =
  'notes|note|commentaire|commentaires|comment|comments|remarque|remarques|observation|observations|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|notities|opmerking|opmerkingen|infos|informations complementaires|memo';

/** The company that a row of another list belongs to, by name. */
export const COMPANY_NAME =
  'entreprise|entreprises|societe|company|organisation|organization|organisme|raison sociale|denomination|denomination sociale|nom entreprise|nom societe|company name|account|account name|compte|unternehmen|unternehmensname|firma|firmenname|bedrijf|bedrijfsnaam|organisatie|structure|employeur|nom organisation|organisation name|client|etablissement|associated company|entreprise associee|entreprise principale|primary company|associated company name|nom structure|nom compte|organization name|organization 1 name|organisation 1 name|societe employeur|employer|nom employeur|etablissement employeur|company organization|organisation entreprise|unternehmen organisation|societe entreprise|entreprise societe|bedrijf organisatie|ste|nom ste';
/** The same, by id. */
export const COMPANY_ID =
  'company id|id entreprise|organisation id|organization id|id organisation|id societe|id structure|account id|id compte|associated company id|associated company ids|associated companyids|associated companyid|id entreprise associee|ids entreprises associees|id entreprise principale|primary company id|ref entreprise|reference entreprise|code client|compte tiers|code tiers|n compte|numero compte|code compte|id tiers|code entreprise|id client|client id|n client|numero client|code adherent|n adherent|numero adherent|kundennummer|klantnummer|unternehmens id|firmen id|bedrijfs id|company ids|company record id';

/** Whether a register says that the company, or this establishment of it, goes on. */
export const REGISTER_STATE =
  'etat administratif|etat administratif unite legale|etat administratif etablissement|company status|operating status|statut juridique|situation juridique|etat entreprise|unternehmensstatus|bedrijfsstatus|statut insee|statut rcs';
/** Whether a register allows what it knows of the company to be passed on. */
export const PUBLICATION =
  'statut diffusion|statut diffusion unite legale|statut diffusion etablissement|diffusible|statut diffusion insee';

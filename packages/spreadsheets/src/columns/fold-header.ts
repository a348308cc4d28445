import { fold } from '@navette/taxonomy';

const NOISE = new Set(
  'de du des d la le les l un une et en au aux a sur votre vos notre nos leur the of your our my an and for der die das des den dem ihr ihre ihrer und fur het een van uw en voor k m keur meur eur euro euros'.split(
    ' ',
  ),
);

/** What the rows are about, as headers repeat it: "Description du besoin", "Company description", "Nom de la startup". */
const SUBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  need: new Set(
    'besoin besoins need needs bedarf behoefte defi challenge projet project entreprise company unternehmen bedrijf societe organisation client deal opportunite'.split(
      ' ',
    ),
  ),
  organisation: new Set(
    'entreprise entreprises societe company organisation organization etablissement unternehmen firma bedrijf organisatie structure compte account'.split(
      ' ',
    ),
  ),
  contact: new Set(
    'contact interlocuteur kontakt ansprechpartner contactpersoon personne person participant attendee'.split(' '),
  ),
  startup: new Set(
    'startup startups start up entreprise entreprises company societe unternehmen bedrijf projet project projekt organisation structure solution firma'.split(
      ' ',
    ),
  ),
};

/** A name within one of the envelopes that programs put around a record; any other path says whose name it is. */
const INNER =
  /(?:^|\.)(?:fields|properties|attributes|uniteLegale|adresseEtablissement|siege|address|adresse|location)\.([^.]+)$/i;

const NO_SUBJECT: ReadonlySet<string> = new Set();

/**
 * The forms under which a header is looked up, most literal first: folded (no accents, case or punctuation), without
 * articles and prepositions, without what stands in brackets, cut at its capitals ("companyName"), without its subject.
 * @param kind of list; one whose headers don't repeat what the rows are about has no subject to be taken out
 */
export function foldHeader(header: string, kind: string): readonly string[] {
  const plain = plainHeader(header);
  const unbracketed = plainHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const cut = plainHeader(header.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Ll})(\d)/gu, '$1 $2'));
  // "properties.name", as programs write a record inside a record.
  const inner = plainHeader(INNER.exec(header)?.[1] ?? '');
  const forms = [plain, unbracketed, cut, inner, ...asked(header, unbracketed)];
  const bare = forms.map((form) => without(form, SUBJECT[kind] ?? NO_SUBJECT));
  return [...new Set([...forms, ...bare])].filter((form) => form !== '');
}

/** What a form asks, without how it asks: "Quel est votre besoin ?", "Please describe your problem in a few lines". */
const ASKING = new Set(
  (
    'quel quelle quels quelles est sont avez vous souhaitez decrivez indiquez precisez expliquez merci preciser indiquer decrire nous dire ce que qui quelques lignes phrases mots ici quand si oui lequel ' +
    'what is are do does you have please describe which who when how few lines words would like if any by ' +
    'was wie ist sind haben sie bitte beschreiben welche welches welcher wann kurz wenn ' +
    'wat hebt heeft u graag beschrijf welk wanneer kort'
  ).split(' '),
);

function asked(header: string, unbracketed: string): readonly string[] {
  const first = unbracketed.split(' ')[0] ?? '';
  return header.includes('?') || ASKING.has(first) ? [without(unbracketed, ASKING)] : [];
}

/** A header without accents, case, punctuation, articles, prepositions and units of money. */
export function plainHeader(text: string): string {
  const folded = fold(text.replaceAll('º', '°'));
  return without(folded, NOISE) || folded;
}

function without(form: string, words: ReadonlySet<string>): string {
  return form
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');
}

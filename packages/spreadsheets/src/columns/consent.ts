import { fold } from '@navette/taxonomy';

const ASKS =
  /\b(?:accepte|autorise|consent\w*|consentement\w*|rgpd|gdpr|dsgvo|avg|opt in|optin|opt out|optout|opted out|unsubscri\w*|desinscri\w*|desabonn\w*|opposition|ne pas (?:contacter|demarcher|relancer)|ne plus contacter|do not (?:contact|mail|email|call)|blacklist\w*|liste rouge|widerspr\w*|einwillig\w*|nicht kontaktieren|toestemming|uitgeschreven|niet contacteren)\b/;
/** When, how or from where it was said; a letter is not everything; a picture is not a call. */
const BESIDE =
  /\b(?:time|date|ip|le|source|origine|reason|motif|raison|campaign|campagne|newsletter|lettre|photo|image|droit|datum|grund|reden|cgu|cgv|conditions)\b/;

/** Whether a column of people asks who may be contacted, however it puts it: "J'accepte d'être recontacté(e)". */
export function asksAboutContact(header: string): boolean {
  const word = fold(header);
  return ASKS.test(word) && !BESIDE.test(word);
}

/** Whether a column of people is about whoever paid or booked for them. */
export function isAboutBuyer(header: string): boolean {
  return /\b(?:acheteur|acheteuse|payeur|buyer|payer|purchaser|kaufer|besteller|koper)\b/.test(fold(header));
}

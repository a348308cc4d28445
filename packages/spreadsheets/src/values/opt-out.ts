import { fold } from '@navette/taxonomy';
import { readBoolean } from './boolean.ts';

const OUT =
  /\b(?:ne pas|ne plus|ne souhaite p(?:as|lus)|stop|oppose|opposee|opposition|refus|refuse|refusee|desinscrit|desinscrite|desabonne|desabonnee|desinscription|unsubscribed?|opt(?:ed)? out|optout|do not|dont|no contact|blacklist(?:e|ed)?|bounced|widerspruch|widersprochen|abgemeldet|nicht kontaktieren|keine werbung|nicht anschreiben|sperrvermerk|gesperrt|uitgeschreven|afgemeld|niet contacteren|niet benaderen|geen contact|bezwaar)\b/;
const IN =
  /\b(?:abonne|abonnee|inscrit|inscrite|subscribed|opted in|opt in|optin|accepte|acceptee|consent|consented|einverstanden|angemeldet|ingeschreven|akkoord|contactable|granted|actif|active)\b/;

/**
 * Whether somebody said no to being contacted: yes and no, or the words for it ("désabonné", "ne pas contacter").
 * @param affirmative whether the column asks the contrary ("Accepte d'être contacté")
 */
export function readOptOut(text: string, affirmative: boolean): boolean | undefined {
  const word = fold(text);
  const answer = readBoolean(text);
  if (answer !== undefined) return affirmative ? !answer : answer;
  if (OUT.test(word)) return true;
  return IN.test(word) ? false : undefined;
}

/** Whether the name of a column asks who agrees to be contacted, not who doesn't. */
export function asksForAgreement(header: string): boolean {
  const word = fold(header);
  const agreement =
    /\b(?:accepte|accord|consentement|consent|optin|opt in|opted in|autorise|autorisation|subscribed|abonne|inscrit|einwilligung|einverstandnis|toestemming|akkoord|contactable)\b/;
  return (
    agreement.test(word) &&
    !/\b(?:pas|plus|non|sans|un|des|not|no|out|kein|keine|nicht|geen|niet|refus|retrait|withdrawn)\b/.test(word)
  );
}

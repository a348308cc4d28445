import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/**
 * A need that a startup could answer, as far as it may know of it before its "interested": labels of the taxonomy in
 * the reader's language and sentences of the projected explanation, nothing of the need's text and no name.
 */
export interface OpportunityProposed {
  readonly capabilities: readonly string[];
  readonly sectorLabel: string | null;
  readonly areaLabel: string | null;
  /** Its label, "20 000 à 50 000 €". */
  readonly budgetBand: string | null;
  /** "2027-03-01" */
  readonly decisionDate: string | null;
  readonly reasonsFor: readonly string[];
  readonly reasonsAgainst: readonly string[];
  readonly url: string;
  /** "2027-01-12" */
  readonly dueOn: string;
}

export const opportunityProposed: Template<OpportunityProposed> = {
  fr: (data) => ({
    subject: named('Un besoin pour vous', ' : ', data),
    body: [
      'Une entreprise cherche ce que vous savez faire. Son nom reste caché jusqu’à ce qu’elle vous choisisse.',
      {
        facts: [
          ['Savoir-faire', data.capabilities.join(', ')],
          ['Secteur', data.sectorLabel],
          ['Zone', data.areaLabel],
          ['Budget', data.budgetBand],
          ['Décision prévue', data.decisionDate && day(data.decisionDate, 'fr')],
        ],
      },
      { title: 'Ce qui va', list: data.reasonsFor },
      { title: 'Ce qui peut manquer', list: data.reasonsAgainst },
      'Dites « intéressé » ou « non » : un clic suffit, et un non est respecté.',
    ],
    waiting: `${data.operatorName} attend votre réponse jusqu’au ${day(data.dueOn, 'fr')}.`,
    button: { label: 'Voir et répondre', url: data.url },
    why: 'Vous recevez ce message parce que votre profil est dans le réseau. Le lien est personnel : ne le transmettez pas.',
  }),
  en: (data) => ({
    subject: named('A need for you', ': ', data),
    body: [
      'A company looks for what you can do. Its name stays hidden until it chooses you.',
      {
        facts: [
          ['Capabilities', data.capabilities.join(', ')],
          ['Sector', data.sectorLabel],
          ['Area', data.areaLabel],
          ['Budget', data.budgetBand],
          ['Decision planned', data.decisionDate && day(data.decisionDate, 'en')],
        ],
      },
      { title: 'What fits', list: data.reasonsFor },
      { title: 'What may be missing', list: data.reasonsAgainst },
      'Say “interested” or “no”: one click is enough, and a no is respected.',
    ],
    waiting: `${data.operatorName} waits for your answer until ${day(data.dueOn, 'en')}.`,
    button: { label: 'Look and answer', url: data.url },
    why: 'You get this message because your profile is in the network. The link is personal: do not pass it on.',
  }),
  de: (data) => ({
    subject: named('Ein Bedarf für Sie', ': ', data),
    body: [
      'Ein Unternehmen sucht, was Sie können. Sein Name bleibt verborgen, bis es Sie wählt.',
      {
        facts: [
          ['Kompetenzen', data.capabilities.join(', ')],
          ['Branche', data.sectorLabel],
          ['Gebiet', data.areaLabel],
          ['Budget', data.budgetBand],
          ['Entscheidung geplant', data.decisionDate && day(data.decisionDate, 'de')],
        ],
      },
      { title: 'Was passt', list: data.reasonsFor },
      { title: 'Was fehlen könnte', list: data.reasonsAgainst },
      'Sagen Sie „interessiert“ oder „nein“: Ein Klick genügt, und ein Nein wird respektiert.',
    ],
    waiting: `${data.operatorName} wartet auf Ihre Antwort bis ${day(data.dueOn, 'de')}.`,
    button: { label: 'Ansehen und antworten', url: data.url },
    why: 'Sie erhalten diese Nachricht, weil Ihr Profil im Netzwerk ist. Der Link ist persönlich: Geben Sie ihn nicht weiter.',
  }),
  nl: (data) => ({
    subject: named('Een behoefte voor u', ': ', data),
    body: [
      'Een bedrijf zoekt wat u kunt. Zijn naam blijft verborgen tot het u kiest.',
      {
        facts: [
          ['Vaardigheden', data.capabilities.join(', ')],
          ['Sector', data.sectorLabel],
          ['Gebied', data.areaLabel],
          ['Budget', data.budgetBand],
          ['Beslissing gepland', data.decisionDate && day(data.decisionDate, 'nl')],
        ],
      },
      { title: 'Wat past', list: data.reasonsFor },
      { title: 'Wat kan ontbreken', list: data.reasonsAgainst },
      'Zeg “geïnteresseerd” of “nee”: één klik volstaat, en een nee wordt gerespecteerd.',
    ],
    waiting: `${data.operatorName} wacht op uw antwoord tot ${day(data.dueOn, 'nl')}.`,
    button: { label: 'Bekijken en antwoorden', url: data.url },
    why: 'U krijgt dit bericht omdat uw profiel in het netwerk staat. De link is persoonlijk: geef hem niet door.',
  }),
};

/** What it is about, by its first capabilities; else by its sector; else by nothing: a teaser may have neither. */
function named(
  subject: string,
  colon: string,
  { capabilities, sectorLabel }: Pick<OpportunityProposed, 'capabilities' | 'sectorLabel'>,
): string {
  const about = capabilities.slice(0, 2).join(', ') || sectorLabel;
  return about ? `${subject}${colon}${about}` : subject;
}

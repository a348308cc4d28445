import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** Startups said that they are interested; the owner chooses among them. */
export interface InterestedToChoose {
  readonly needTitle: string;
  /** How many are interested, at least 1. */
  readonly count: number;
  readonly url: string;
  /** "2027-01-12" */
  readonly dueOn: string;
}

export const interestedToChoose: Template<InterestedToChoose> = {
  fr: ({ needTitle, count, url, dueOn }) => ({
    subject: count === 1 ? `Une startup intéressée : ${needTitle}` : `${count} startups intéressées : ${needTitle}`,
    body: [
      count === 1
        ? `Une startup veut répondre à votre besoin « ${needTitle} ».`
        : `${count} startups veulent répondre à votre besoin « ${needTitle} ».`,
      'Voyez pour chacune ce qui va et ce qui manque, puis choisissez. Vos coordonnées ne vont qu’à celles que vous choisissez.',
    ],
    waiting: `${count === 1 ? 'Elle attend' : 'Elles attendent'} votre choix jusqu’au ${day(dueOn, 'fr')}.`,
    button: { label: 'Choisir', url },
    why: 'Vous recevez ce message parce que ce besoin est le vôtre.',
  }),
  en: ({ needTitle, count, url, dueOn }) => ({
    subject: count === 1 ? `One startup interested: ${needTitle}` : `${count} startups interested: ${needTitle}`,
    body: [
      count === 1
        ? `One startup wants to answer your need “${needTitle}”.`
        : `${count} startups want to answer your need “${needTitle}”.`,
      'See for each what fits and what is missing, then choose. Your contact goes only to those that you choose.',
    ],
    waiting: `${count === 1 ? 'It waits' : 'They wait'} for your choice until ${day(dueOn, 'en')}.`,
    button: { label: 'Choose', url },
    why: 'You get this message because this need is yours.',
  }),
  de: ({ needTitle, count, url, dueOn }) => ({
    subject: count === 1 ? `Ein Startup interessiert: ${needTitle}` : `${count} Startups interessiert: ${needTitle}`,
    body: [
      count === 1
        ? `Ein Startup möchte Ihren Bedarf „${needTitle}“ decken.`
        : `${count} Startups möchten Ihren Bedarf „${needTitle}“ decken.`,
      'Sehen Sie jeweils, was passt und was fehlt, und wählen Sie. Ihre Kontaktdaten gehen nur an die, die Sie wählen.',
    ],
    waiting: `${count === 1 ? 'Es wartet' : 'Sie warten'} auf Ihre Wahl bis ${day(dueOn, 'de')}.`,
    button: { label: 'Wählen', url },
    why: 'Sie erhalten diese Nachricht, weil dies Ihr Bedarf ist.',
  }),
  nl: ({ needTitle, count, url, dueOn }) => ({
    subject:
      count === 1 ? `Eén startup geïnteresseerd: ${needTitle}` : `${count} startups geïnteresseerd: ${needTitle}`,
    body: [
      count === 1
        ? `Eén startup wil een antwoord geven op uw behoefte “${needTitle}”.`
        : `${count} startups willen een antwoord geven op uw behoefte “${needTitle}”.`,
      'Bekijk voor elk wat past en wat ontbreekt, en kies. Uw gegevens gaan alleen naar wie u kiest.',
    ],
    waiting: `${count === 1 ? 'Ze wacht' : 'Ze wachten'} op uw keuze tot ${day(dueOn, 'nl')}.`,
    button: { label: 'Kiezen', url },
    why: 'U krijgt dit bericht omdat deze behoefte van u is.',
  }),
};

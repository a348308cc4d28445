import { moment } from '../../wording/dates.ts';
import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** A startup undertook to keep a need to itself; its copy of what it agreed to. */
export interface UndertakingRecorded {
  readonly version: string;
  /** The whole text, as it was agreed to. */
  readonly text: string;
  /** "2027-01-12T13:00:00Z" */
  readonly at: string;
}

export const undertakingRecorded: Template<UndertakingRecorded> = {
  fr: ({ operatorName, version, text, at }) => ({
    subject: `Votre engagement de confidentialité (version ${version})`,
    body: [
      `Vous avez pris cet engagement auprès du réseau ${operatorName}, au bénéfice de l’entreprise, le ${moment(at, 'fr')}. Gardez-en cette copie.`,
      { quote: text },
    ],
    waiting: NOBODY_WAITS.fr,
    why: 'Vous recevez ce message parce que vous avez accepté ce texte.',
  }),
  en: ({ operatorName, version, text, at }) => ({
    subject: `Your confidentiality undertaking (version ${version})`,
    body: [
      `You made this undertaking to the network ${operatorName}, for the benefit of the company, on ${moment(at, 'en')}. Keep this copy.`,
      { quote: text },
    ],
    waiting: NOBODY_WAITS.en,
    why: 'You get this message because you agreed to this text.',
  }),
  de: ({ operatorName, version, text, at }) => ({
    subject: `Ihre Vertraulichkeitserklärung (Fassung ${version})`,
    body: [
      `Sie haben diese Erklärung gegenüber dem Netzwerk ${operatorName} zugunsten des Unternehmens abgegeben: ${moment(at, 'de')}. Bewahren Sie diese Kopie auf.`,
      { quote: text },
    ],
    waiting: NOBODY_WAITS.de,
    why: 'Sie erhalten diese Nachricht, weil Sie diesem Text zugestimmt haben.',
  }),
  nl: ({ operatorName, version, text, at }) => ({
    subject: `Uw vertrouwelijkheidsverklaring (versie ${version})`,
    body: [
      `U hebt deze verbintenis aangegaan tegenover het netwerk ${operatorName}, ten gunste van het bedrijf, op ${moment(at, 'nl')}. Bewaar deze kopie.`,
      { quote: text },
    ],
    waiting: NOBODY_WAITS.nl,
    why: 'U krijgt dit bericht omdat u met deze tekst akkoord ging.',
  }),
};

import { day } from '../../wording/dates.ts';
import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** The file with all data of a person or an organisation can be fetched. */
export interface DataExportReady {
  readonly url: string;
  /** Last day on which it is there, "2027-01-12". */
  readonly expiresOn: string;
}

export const dataExportReady: Template<DataExportReady> = {
  fr: ({ url, expiresOn }) => ({
    subject: 'Vos données sont prêtes',
    body: [
      'Le fichier de toutes vos données est prêt.',
      `Vous pouvez le télécharger jusqu’au ${day(expiresOn, 'fr')} ; ensuite il est supprimé.`,
    ],
    waiting: NOBODY_WAITS.fr,
    button: { label: 'Télécharger mes données', url },
    why: 'Vous recevez ce message parce que vous avez demandé une copie de vos données. Le lien est personnel : ne le transmettez pas.',
  }),
  en: ({ url, expiresOn }) => ({
    subject: 'Your data is ready',
    body: [
      'The file with all your data is ready.',
      `You can download it until ${day(expiresOn, 'en')}; after that it is deleted.`,
    ],
    waiting: NOBODY_WAITS.en,
    button: { label: 'Download my data', url },
    why: 'You get this message because you asked for a copy of your data. The link is personal: do not pass it on.',
  }),
  de: ({ url, expiresOn }) => ({
    subject: 'Ihre Daten liegen bereit',
    body: [
      'Die Datei mit allen Ihren Daten liegt bereit.',
      `Sie können sie herunterladen bis ${day(expiresOn, 'de')}; danach wird sie gelöscht.`,
    ],
    waiting: NOBODY_WAITS.de,
    button: { label: 'Meine Daten herunterladen', url },
    why: 'Sie erhalten diese Nachricht, weil Sie eine Kopie Ihrer Daten angefordert haben. Der Link ist persönlich: Geben Sie ihn nicht weiter.',
  }),
  nl: ({ url, expiresOn }) => ({
    subject: 'Uw gegevens staan klaar',
    body: [
      'Het bestand met al uw gegevens staat klaar.',
      `U kunt het downloaden tot ${day(expiresOn, 'nl')}; daarna wordt het verwijderd.`,
    ],
    waiting: NOBODY_WAITS.nl,
    button: { label: 'Mijn gegevens downloaden', url },
    why: 'U krijgt dit bericht omdat u een kopie van uw gegevens hebt gevraagd. De link is persoonlijk: geef hem niet door.',
  }),
};

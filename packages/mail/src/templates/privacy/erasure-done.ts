import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** The reader's data was erased; the last mail that goes to this address. */
export interface ErasureDone {
  /** The address is on the opposition list besides. */
  readonly opposed: boolean;
}

export const erasureDone: Template<ErasureDone> = {
  fr: ({ opposed }) => ({
    subject: 'Vos données sont effacées',
    body: [
      'Vos données personnelles sont effacées. Ce qui reste dans les statistiques et dans l’historique ne dit plus qui vous êtes.',
      ...(opposed
        ? [
            'Une empreinte de votre adresse, illisible, reste sur la liste d’opposition : elle empêche qu’un fichier importé vous fasse revenir.',
          ]
        : []),
    ],
    waiting: `${NOBODY_WAITS.fr} C’est notre dernier message à cette adresse.`,
    why: 'Vous recevez ce message parce que vous avez demandé l’effacement de vos données.',
  }),
  en: ({ opposed }) => ({
    subject: 'Your data is erased',
    body: [
      'Your personal data is erased. What remains in statistics and in the history no longer says who you are.',
      ...(opposed
        ? [
            'A fingerprint of your address, which nobody can read, stays on the opposition list: it keeps an imported list from bringing you back.',
          ]
        : []),
    ],
    waiting: `${NOBODY_WAITS.en} This is our last message to this address.`,
    why: 'You get this message because you asked for your data to be erased.',
  }),
  de: ({ opposed }) => ({
    subject: 'Ihre Daten sind gelöscht',
    body: [
      'Ihre personenbezogenen Daten sind gelöscht. Was in Statistik und Verlauf bleibt, sagt nicht mehr, wer Sie sind.',
      ...(opposed
        ? [
            'Ein unlesbarer Fingerabdruck Ihrer Adresse bleibt auf der Sperrliste: Er verhindert, dass eine importierte Liste Sie zurückbringt.',
          ]
        : []),
    ],
    waiting: `${NOBODY_WAITS.de} Dies ist unsere letzte Nachricht an diese Adresse.`,
    why: 'Sie erhalten diese Nachricht, weil Sie die Löschung Ihrer Daten verlangt haben.',
  }),
  nl: ({ opposed }) => ({
    subject: 'Uw gegevens zijn gewist',
    body: [
      'Uw persoonsgegevens zijn gewist. Wat in statistieken en historiek blijft, zegt niet meer wie u bent.',
      ...(opposed
        ? [
            'Een onleesbare vingerafdruk van uw adres blijft op de verzetlijst: die verhindert dat een geïmporteerde lijst u terugbrengt.',
          ]
        : []),
    ],
    waiting: `${NOBODY_WAITS.nl} Dit is ons laatste bericht aan dit adres.`,
    why: 'U krijgt dit bericht omdat u hebt gevraagd uw gegevens te wissen.',
  }),
};

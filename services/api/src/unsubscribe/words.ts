import type { Language } from '@navette/taxonomy';

interface UnsubscribeWords {
  readonly title: string;
  ask(address: string): string;
  readonly button: string;
  done(address: string): string;
}

/** What the page behind the unsubscribe link of a mail says. */
export const UNSUBSCRIBE_WORDS: Readonly<Record<Language, UnsubscribeWords>> = {
  fr: {
    title: 'Ne plus recevoir de nouvelles',
    ask: (address) =>
      `Les nouvelles du réseau ne seront plus envoyées à ${address}. Ce qui attend une réponse de votre part le sera toujours.`,
    button: 'Arrêter les nouvelles',
    done: (address) => `C’est fait : plus de nouvelles pour ${address}.`,
  },
  en: {
    title: 'Stop receiving news',
    ask: (address) =>
      `News of the network will no longer be sent to ${address}. What waits for your answer still will be.`,
    button: 'Stop the news',
    done: (address) => `Done: no more news for ${address}.`,
  },
  de: {
    title: 'Keine Neuigkeiten mehr erhalten',
    ask: (address) =>
      `Neuigkeiten des Netzwerks werden nicht mehr an ${address} gesendet. Was auf Ihre Antwort wartet, weiterhin.`,
    button: 'Neuigkeiten beenden',
    done: (address) => `Erledigt: keine Neuigkeiten mehr für ${address}.`,
  },
  nl: {
    title: 'Geen nieuws meer ontvangen',
    ask: (address) =>
      `Nieuws van het netwerk wordt niet meer naar ${address} gestuurd. Wat op uw antwoord wacht nog wel.`,
    button: 'Nieuws stoppen',
    done: (address) => `Gedaan: geen nieuws meer voor ${address}.`,
  },
};

import type { Block } from '../../wording/block.ts';
import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** What would have been mails of their own, gathered for who asked for that. */
export interface Digest {
  readonly period: 'day' | 'week';
  /** In the order in which they are read; at least one. */
  readonly items: readonly DigestItem[];
}

export interface DigestItem {
  readonly subject: string;
  readonly line: string;
  readonly url: string | null;
}

function listed({ items }: Digest): Block {
  return { items: items.map(({ subject, line, url }) => ({ title: subject, line, url })) };
}

export const digest: Template<Digest> = {
  fr: (data) => ({
    subject: data.period === 'day' ? 'Votre journée dans le réseau' : 'Votre semaine dans le réseau',
    body: [data.period === 'day' ? 'Voici les nouvelles du jour.' : 'Voici les nouvelles de la semaine.', listed(data)],
    waiting: `${NOBODY_WAITS.fr} Ce qui demande une réponse vous arrive à part.`,
    why: 'Vous recevez ce message parce que vous avez choisi de recevoir les nouvelles groupées.',
  }),
  en: (data) => ({
    subject: data.period === 'day' ? 'Your day in the network' : 'Your week in the network',
    body: [data.period === 'day' ? 'Here is the news of the day.' : 'Here is the news of the week.', listed(data)],
    waiting: `${NOBODY_WAITS.en} What asks for an answer comes to you separately.`,
    why: 'You get this message because you chose to receive news gathered together.',
  }),
  de: (data) => ({
    subject: data.period === 'day' ? 'Ihr Tag im Netzwerk' : 'Ihre Woche im Netzwerk',
    body: [data.period === 'day' ? 'Das ist heute neu.' : 'Das ist diese Woche neu.', listed(data)],
    waiting: `${NOBODY_WAITS.de} Was eine Antwort braucht, kommt gesondert zu Ihnen.`,
    why: 'Sie erhalten diese Nachricht, weil Sie Neuigkeiten gesammelt erhalten möchten.',
  }),
  nl: (data) => ({
    subject: data.period === 'day' ? 'Uw dag in het netwerk' : 'Uw week in het netwerk',
    body: [data.period === 'day' ? 'Dit is het nieuws van de dag.' : 'Dit is het nieuws van de week.', listed(data)],
    waiting: `${NOBODY_WAITS.nl} Wat een antwoord vraagt, krijgt u apart.`,
    why: 'U krijgt dit bericht omdat u koos om nieuws gebundeld te ontvangen.',
  }),
};

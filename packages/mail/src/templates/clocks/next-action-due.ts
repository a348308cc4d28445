import type { Language } from '@navette/taxonomy';
import type { Block } from '../../wording/block.ts';
import { day } from '../../wording/dates.ts';
import type { Template } from '../../wording/template.ts';

/** What somebody noted to do, and when, is due. */
export interface NextActionDue {
  /** In the order of their days; at least one. */
  readonly items: readonly DueAction[];
}

export interface DueAction {
  readonly text: string;
  readonly about: string;
  /** "2027-01-12" */
  readonly dueOn: string;
  readonly url: string;
}

function listed({ items }: NextActionDue, language: Language): Block {
  return {
    items: items.map(({ text, about, dueOn, url }) => ({
      title: text,
      line: `${about}, ${day(dueOn, language)}`,
      url,
    })),
  };
}

export const nextActionDue: Template<NextActionDue> = {
  fr: (data) => ({
    subject: data.items.length === 1 ? 'Une action à faire' : `${data.items.length} actions à faire`,
    body: ['Vous avez noté ceci, qui arrive à échéance :', listed(data, 'fr')],
    waiting: 'Les personnes concernées attendent que vous agissiez, ou que vous reportiez.',
    why: 'Vous recevez ce message parce que ces actions sont à votre nom.',
  }),
  en: (data) => ({
    subject: data.items.length === 1 ? 'One action to take' : `${data.items.length} actions to take`,
    body: ['You noted this, which is due:', listed(data, 'en')],
    waiting: 'The people concerned wait for you to act, or to postpone.',
    why: 'You get this message because these actions bear your name.',
  }),
  de: (data) => ({
    subject: data.items.length === 1 ? 'Eine Aufgabe ist fällig' : `${data.items.length} Aufgaben sind fällig`,
    body: ['Das haben Sie sich vorgenommen, und es ist fällig:', listed(data, 'de')],
    waiting: 'Die Beteiligten warten darauf, dass Sie handeln oder verschieben.',
    why: 'Sie erhalten diese Nachricht, weil diese Aufgaben auf Ihren Namen laufen.',
  }),
  nl: (data) => ({
    subject: data.items.length === 1 ? 'Eén actie te doen' : `${data.items.length} acties te doen`,
    body: ['U noteerde dit, en het is zover:', listed(data, 'nl')],
    waiting: 'De betrokkenen wachten tot u handelt, of uitstelt.',
    why: 'U krijgt dit bericht omdat deze acties op uw naam staan.',
  }),
};

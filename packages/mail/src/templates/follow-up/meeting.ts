import type { Language } from '@navette/taxonomy';
import type { Block } from '../../wording/block.ts';
import { period } from '../../wording/dates.ts';

/** A meeting, as all who take part may know it. The calendar object goes beside the mail. */
export interface Meeting {
  readonly aboutTitle: string;
  /** "2027-01-12T13:00:00Z" */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Of the place, "Europe/Paris". */
  readonly timeZone: string;
  readonly place: string;
  /** Where to read more; null for who has no account. */
  readonly url: string | null;
}

const LABELS: Readonly<Record<Language, readonly [subject: string, when: string, where: string]>> = {
  fr: ['Sujet', 'Quand', 'Où'],
  en: ['About', 'When', 'Where'],
  de: ['Thema', 'Wann', 'Wo'],
  nl: ['Onderwerp', 'Wanneer', 'Waar'],
};

/** What, when and where, as facts. */
export function meetingFacts(meeting: Meeting, language: Language): Block {
  const [about, when, where] = LABELS[language];
  return {
    facts: [
      [about, meeting.aboutTitle],
      [when, period(meeting.startsAt, meeting.endsAt, meeting.timeZone, language)],
      [where, meeting.place],
    ],
  };
}

/** The button to the meeting's page, where there is one. */
export function meetingButton({ url }: Meeting, label: string): { button?: { label: string; url: string } } {
  return url === null ? {} : { button: { label, url } };
}

import type { Language } from '@navette/taxonomy';
import type { Wording } from './wording.ts';

/** What every mail is given beside its own data. */
export interface Addressed {
  /** Who writes: the structure that runs this part of the network. */
  readonly operatorName: string;
  /** '' where nobody knows. */
  readonly recipientName: string;
  /** Who reads an answer to the mail; left out where nobody does. */
  readonly replyToName?: string;
  /** Where people with an account choose what they get, and how often. */
  readonly preferencesUrl?: string;
  /** Where one click ends mails of this sort, without an account. */
  readonly unsubscribeUrl?: string;
}

/** The words of one kind of mail, in every language. */
export type Template<Data extends object> = Readonly<Record<Language, (data: Data & Addressed) => Wording>>;

import type { Language } from '@navette/taxonomy';
import { cleanData } from '../layout/clean-data.ts';
import { letterParts } from '../layout/letter-parts.ts';
import { toHtml } from '../layout/to-html.ts';
import { toText } from '../layout/to-text.ts';
import type { Addressed, Template } from '../wording/template.ts';
import type { MailKind, MailKinds } from './mail-kinds.ts';
import { TEMPLATES } from './templates.ts';

/** What a kind of mail is made of: its own data, and who writes to whom. */
export type MailData<Kind extends MailKind> = MailKinds[Kind] & Addressed;

export interface RenderedMail {
  /** One line of at most 120 characters. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Writes a mail. It says what it is given and nothing else: what a reader may know is decided before.
 * @throws TypeError when a link is not the address of a web page, RangeError when a date is none
 */
export function renderMail<Kind extends MailKind>(kind: Kind, data: MailData<Kind>, language: Language): RenderedMail {
  const template: Template<MailKinds[Kind]> = TEMPLATES[kind];
  const clean = cleanData(data);
  const parts = letterParts(template[language](clean), clean, language);
  return { subject: parts.subject, text: toText(parts), html: toHtml(parts) };
}

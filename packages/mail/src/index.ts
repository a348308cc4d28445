export { createSmtp, type Smtp, type SmtpOptions } from './smtp/create-smtp.ts';
export type { Delivery } from './smtp/delivery.ts';
export type { CalendarMethod, Letter, Mailbox } from './smtp/letter.ts';
export { MAIL_KINDS, type MailCategory, type MailHandling } from './templates/mail-handling.ts';
export type { MailKind, MailKinds } from './templates/mail-kinds.ts';
export { type MailData, type RenderedMail, renderMail } from './templates/render-mail.ts';
export type { Addressed } from './wording/template.ts';

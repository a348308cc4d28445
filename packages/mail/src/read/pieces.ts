import type { Attachment } from 'postal-mime';
import { cleanLine } from './clean-read.ts';
import type { CalendarPart, MailAttachment } from './read-mail.ts';

const CALENDAR_TYPES = new Set(['text/calendar', 'application/ics']);
const CALENDAR_FILE = /\.ics$/i;
/** What a server says of a delivery, and the mail that it is about: read as a bounce, and no file of anybody's. */
const REPORT_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status', 'text/rfc822-headers']);
/** Calendar objects of one mail that are looked at, and their size in bytes. */
const MOST_CALENDARS = 10;
const LARGEST_CALENDAR = 1_000_000;

/** The parts of a mail beside its text. */
export interface Pieces {
  readonly calendars: readonly CalendarPart[];
  readonly attachments: readonly MailAttachment[];
  readonly attachmentsLeftOut: number;
}

/** Tells calendars and attachments apart. An invitation that came both as a part and as a file is one. */
export function piecesOf(parts: readonly Attachment[], isReport: boolean, most: number): Pieces {
  const calendars = new Map<string, CalendarPart>();
  const files: Attachment[] = [];
  for (const part of parts) {
    if (isCalendar(part) && bytesOf(part).length <= LARGEST_CALENDAR && calendars.size < MOST_CALENDARS) {
      const calendar = calendarOf(part);
      const known = calendars.get(calendar.content);
      if (!known?.method) calendars.set(calendar.content, calendar);
    } else if (!isReport || !(REPORT_TYPES.has(part.mimeType) || part.mimeType.startsWith('message/'))) {
      files.push(part);
    }
  }
  // Where there are too many, a logo is what nobody misses.
  const kept = new Set([...files].sort((a, b) => Number(isInline(a)) - Number(isInline(b))).slice(0, most));
  return {
    calendars: [...calendars.values()],
    attachments: files.flatMap((part, index) => (kept.has(part) ? [attachmentOf(part, index)] : [])),
    attachmentsLeftOut: files.length - kept.size,
  };
}

/** The bytes of a part. */
export function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return CALENDAR_TYPES.has(mimeType) || CALENDAR_FILE.test(filename ?? '');
}

function calendarOf(part: Attachment): CalendarPart {
  const content = new TextDecoder().decode(bytesOf(part)).replace(/\r?\n/g, '\r\n');
  const method = part.method ?? /^METHOD:\s*([A-Za-z-]+)\s*$/m.exec(content)?.[1] ?? null;
  return { method: method?.toUpperCase() ?? null, content };
}

function isInline({ disposition, related, mimeType }: Attachment): boolean {
  return disposition !== 'attachment' && related === true && mimeType.startsWith('image/');
}

function attachmentOf(part: Attachment, index: number): MailAttachment {
  return {
    fileName: fileName(part, index),
    contentType: cleanLine(part.mimeType, 100),
    isInline: isInline(part),
    bytes: bytesOf(part),
  };
}

function fileName({ filename, mimeType }: Attachment, index: number): string {
  const last = cleanLine(filename ?? '')
    .split(/[/\\:]/)
    .at(-1)
    ?.replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(/[<>"|?*]/g, '_');
  if (!last) return `${index + 1}${mimeType.startsWith('message/') ? '.eml' : ''}`;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(last)?.[0] ?? '';
  return last.length > 150 ? last.slice(0, 150 - ending.length).toWellFormed() + ending : last;
}

import { currentLanguage, type Language, rememberLanguage, speak } from './language.ts';
import { loadMessages, loadOpenMessages, type Messages, type SeldomMessages } from './messages.ts';

/** The language of the screen and its texts, as far as they were needed yet. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  readonly whole: boolean;
  /** With the texts of the pages that are seldom come to. */
  readonly seldom: boolean;
}

let spoken: Spoken | undefined;
const listeners = new Set<() => void>();

/** What is spoken now. @throws before the first language was loaded */
export function spokenNow(): Spoken {
  if (spoken === undefined) throw new Error('No language is loaded yet.');
  return spoken;
}

/** Tells of every change until the returned function is called. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads a language with the texts that are needed so far, and puts the page into it. */
export async function speakLanguage(language: Language): Promise<void> {
  const { whole, seldom } = spoken ?? { whole: false, seldom: false };
  const [messages, more] = await Promise.all([
    whole ? loadMessages(language) : loadOpenMessages(language),
    seldom ? seldomOf(language) : {},
  ]);
  say({ language, messages: { ...messages, ...more }, whole, seldom });
}

/** The same, kept for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speakLanguage(language);
  rememberLanguage(language);
}

/** Loads what the pages behind the door say, in the language of the screen. */
export async function speakWholly(): Promise<void> {
  const { language, whole } = spokenNow();
  if (whole) return;
  const messages = await loadMessages(language);
  // Whoever asked at the same time may have been told already, and more.
  if (!spokenNow().whole) say({ language, messages, whole: true, seldom: false });
}

/** The same, with what the pages say that are seldom come to. */
export async function speakSeldom(): Promise<void> {
  await speakWholly();
  const { language, seldom } = spokenNow();
  if (seldom) return;
  const more = await seldomOf(language);
  say({ ...spokenNow(), messages: { ...spokenNow().messages, ...more }, seldom: true });
}

// What is seldom come to costs those nothing who do not.
async function seldomOf(language: Language): Promise<SeldomMessages> {
  return (await import('./seldom-messages.ts')).loadSeldomMessages(language);
}

function say(next: Spoken): void {
  spoken = next;
  if (currentLanguage() !== next.language || document.documentElement.lang !== next.language) speak(next.language);
  for (const listener of listeners) listener();
}

import { currentLanguage, type Language, rememberLanguage, speak } from './language.ts';
import { loadMessages, loadOpenMessages, type Messages } from './messages.ts';

/** The language of the screen and its texts, as far as they were needed yet. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  readonly whole: boolean;
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
  const whole = spoken?.whole ?? false;
  const messages = await (whole ? loadMessages(language) : loadOpenMessages(language));
  say({ language, messages, whole });
}

/** The same, kept for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speakLanguage(language);
  rememberLanguage(language);
}

/** Loads what the pages behind the door say, in the language of the screen. */
export async function speakWholly(): Promise<void> {
  const { language, whole } = spokenNow();
  if (!whole) say({ language, messages: await loadMessages(language), whole: true });
}

function say(next: Spoken): void {
  spoken = next;
  if (currentLanguage() !== next.language || document.documentElement.lang !== next.language) speak(next.language);
  for (const listener of listeners) listener();
}

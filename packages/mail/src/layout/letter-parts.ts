import type { Language } from '@navette/taxonomy';
import type { Block, Link } from '../wording/block.ts';
import type { Addressed } from '../wording/template.ts';
import type { Wording } from '../wording/wording.ts';
import { oneLine, shorten } from './clean-data.ts';
import { LAYOUT_WORDS, type LayoutWords } from './layout-words.ts';
import { typeset } from './typography.ts';
import { webAddress } from './web-address.ts';

const LONGEST_SUBJECT = 120;

/** A whole mail before it becomes text or HTML: both say the same because both are made of this. */
export interface LetterParts {
  readonly language: Language;
  readonly words: LayoutWords;
  readonly subject: string;
  readonly greeting: string;
  readonly body: readonly Block[];
  readonly button: Link | undefined;
  readonly signature: string;
  readonly footer: readonly (string | Link)[];
}

/**
 * A mail put together from what it says and to whom.
 * @throws TypeError when a link is not the address of a web page
 */
export function letterParts(wording: Wording, addressed: Addressed, language: Language): LetterParts {
  const words = LAYOUT_WORDS[language];
  const say = (text: string): string => typeset(oneLine(text), language);
  const { button } = wording;
  const { operatorName, recipientName, replyToName, preferencesUrl, unsubscribeUrl } = addressed;
  return {
    language,
    words: { ...words, colon: typeset(words.colon, language) },
    subject: shorten(say(wording.subject), LONGEST_SUBJECT),
    greeting: say(words.greeting(oneLine(recipientName))),
    body: [...wording.body, wording.waiting].map((block) => written(block, say)),
    button: button && { label: say(button.label), url: webAddress(button.url) },
    signature: say(operatorName),
    footer: [
      ...(replyToName ? [say(words.answerTo(replyToName))] : []),
      say(`${words.sentBy(operatorName)} ${wording.why}`),
      ...(preferencesUrl ? [{ label: words.preferences, url: webAddress(preferencesUrl) }] : []),
      ...(unsubscribeUrl ? [{ label: words.unsubscribe, url: webAddress(unsubscribeUrl) }] : []),
    ],
  };
}

function written(block: Block, say: (text: string) => string): Block {
  if (typeof block === 'string') return say(block);
  if ('quote' in block) return { quote: block.quote.trim() };
  if ('list' in block) {
    return { list: block.list.map(say), ...(block.title === undefined ? {} : { title: say(block.title) }) };
  }
  if ('facts' in block) {
    return { facts: block.facts.map(([label, value]) => [say(label), value === null ? null : say(value)]) };
  }
  if ('items' in block) {
    return {
      items: block.items.map(({ title, line, url }) => ({
        title: say(title),
        line: say(line),
        url: url === null ? null : webAddress(url),
      })),
    };
  }
  return { label: say(block.label), url: webAddress(block.url) };
}

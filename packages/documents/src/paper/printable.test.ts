import { describe, expect, it } from 'vitest';
import { loadFonts } from './fonts.ts';
import { printable } from './printable.ts';

const { covers } = await loadFonts();
const print = (text: string): string => printable(text, covers);

describe('printable', () => {
  it('keeps what the font can write, in every language of the network', () => {
    const text = 'Œuvre façonnée – naïf, Straße ẞ Größe, ĳs coöperatie Łódź Ελλάδα Дом « 12\u00a0km » 40 € ✓';
    expect(print(text)).toBe(text);
  });

  it('puts line ends and runs of spaces into one space', () => {
    expect(print('  un\r\n\r\n deux\ttrois\u2028quatre ')).toBe('un deux trois quatre');
  });

  it('leaves emoji out, whatever they are made of', () => {
    expect(print('🚀 Prêt 👩\u200d🚀 pour 🇫🇷 la suite 👍🏽')).toBe('Prêt pour la suite');
  });

  it('writes fancy letters plainly', () => {
    expect(print('𝗕𝗼𝗹𝗱 ﬁn ｆｕｌｌ 1️⃣')).toBe('Bold fin full 1');
  });

  it('puts a question mark for each letter of a script that the font lacks', () => {
    expect(print('深圳 Vision')).toBe('?? Vision');
    expect(print('שלום')).toBe('????');
  });

  it('keeps no more than two marks on a letter, and nothing invisible', () => {
    expect(print(`e${'\u0301'.repeat(40)}t\u00adé\u202e`)).toBe('é\u0301\u0301té');
  });

  it('says that there was something when nothing of it can be written', () => {
    expect(print('🚀')).toBe('?');
    expect(print('  ')).toBe('');
  });
});

import { LANGUAGES } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { type ReadDocument, readBack } from '../testing/read-back.ts';
import { sampleShortlist, sampleStartup } from '../testing/sample-shortlist.ts';
import { renderShortlist } from './render-shortlist.ts';
import { WORDS } from './words/words.ts';

describe('renderShortlist', { timeout: 30_000 }, () => {
  it.each(LANGUAGES)('tells everything in reading order in %s', async (language) => {
    const { pages } = await readBack(await renderShortlist(sampleShortlist(2), language));
    const words = WORDS[language];
    const [cover = '', first = '', second = ''] = pages.map(({ text }) => text);
    expectInOrder(cover, [
      'Réseau des deux rives',
      'Campus du Ferrain',
      words.date('2026-11-22'),
      words.title,
      words.preparedFor('Textiles Delattre'),
      words.need,
      'Contrôle visuel de tissus en sortie de rame',
      'La nuit, ils en laissent passer.',
      'Secteur Ennoblissement textile Budget 20 000 à 50 000 € Décision 31 mars 2027',
      words.proposed(2),
      ...Object.values(words.columns),
      '1 Visiotex Roubaix 82 En faveur de Visiotex',
      '2 Œil de Lynx Roubaix 81 En faveur de Œil de Lynx',
      words.answer.title,
      words.answer.ask,
      words.answer.onPaper,
      words.answer.online(true),
      'navette.example/s/9f3kq2LmX0a',
      words.answer.contact('Claire Vasseur · claire.vasseur@ferrain.example'),
      words.advice,
      words.page(1, 3),
      words.title,
      words.model('2026-11.2'),
    ]);
    expectInOrder(first, [
      words.startupOf(1, 2),
      'Visiotex',
      'Visiotex : vision industrielle',
      `82 ${words.outOf}`,
      `${words.facts.place} Roubaix`,
      `${words.facts.website} www.visiotex.example`,
      `${words.facts.size} PME`,
      `${words.facts.maturity} TRL 8`,
      `${words.facts.capacity} deux mises en relation possibles`,
      'En faveur de Visiotex : quatre savoir-faire demandés.',
      words.description,
      'Une alerte en moins d’une seconde.',
      `${words.for} + Savoir-faire Quatre savoir-faire demandés sur cinq. + Proximité`,
      `${words.against} − Maturité TRL 8 pour 9 demandé.`,
      words.gates,
      `✗ ${words.gate.failed} Langues Aucune langue commune.`,
      `? ${words.gate.unknown} Certificats Aucun certificat déclaré.`,
      `✓ ${words.gate.passed} Périmètre Dans le Nord.`,
      words.missing,
      'Aucune référence déclarée dans le textile.',
      words.note,
      'Vus au salon en octobre.',
      words.decision.title,
      words.decision.go,
      words.decision.noGo,
      words.decision.question,
      words.decision.by,
      words.decision.remark,
      words.decision.online,
      words.advice,
      words.page(2, 3),
    ]);
    expectInOrder(second, [words.startupOf(2, 2), 'Œil de Lynx', words.page(3, 3)]);
  });

  it('leads to the shared page, to each startup’s mark, to its site and to the référent', async () => {
    const { pages } = await readBack(await renderShortlist(sampleShortlist(1), 'fr'));
    expect(pages.map(({ links }) => links)).toEqual([
      ['https://navette.example/s/9f3kq2LmX0a', 'mailto:claire.vasseur@ferrain.example'],
      ['https://www.visiotex.example/', 'https://navette.example/s/9f3kq2LmX0a#1'],
    ]);
  });

  it('offers no code where the address is too long for one', async () => {
    const pageUrl = `https://navette.example/${'a'.repeat(400)}`;
    const { pages } = await readBack(await renderShortlist({ ...sampleShortlist(1), pageUrl }, 'fr'));
    const [cover] = pages;
    expect(cover?.roles).not.toContain('Figure');
    expect(cover?.links).toContain(pageUrl);
    expectInOrder(cover?.text ?? '', [WORDS.fr.answer.online(false), 'navette.example/aaa']);
  });

  it('says what is unsaid, and offers no link where there is none', async () => {
    const unsaid = { place: null, website: null, size: null, trl: null, capacity: null, note: null, markUrl: null };
    const none = { ...unsaid, description: '', summary: '', for: [], against: [], gates: [], missing: [] };
    const document = { ...sampleShortlist(1), pageUrl: null, startups: [{ ...sampleStartup(0), ...none }] };
    const { pages } = await readBack(await renderShortlist(document, 'fr'));
    const [cover = '', first = ''] = pages.map(({ text }) => text);
    const { facts, noneFor, noneAgainst, ...words } = WORDS.fr;
    expect(first.split(facts.unsaid).length - 1).toBe(5);
    expectInOrder(first, [words.for, noneFor, words.against, noneAgainst, words.decision.title]);
    const heads = [words.description, words.gates, words.missing, words.note, words.decision.online];
    for (const head of heads) expect(first).not.toContain(head);
    expect(cover).not.toContain(words.answer.online(false).slice(0, 20));
    expect(pages.flatMap(({ links }) => links)).toEqual(['mailto:claire.vasseur@ferrain.example']);
  });

  it('says how much is left out', async () => {
    const reason = { label: 'Savoir-faire', text: 'Une raison de plus.', contribution: 1 };
    const startup = { ...sampleStartup(0), for: Array.from({ length: 9 }, () => reason) };
    const { pages } = await readBack(await renderShortlist({ ...sampleShortlist(1), startups: [startup] }, 'fr'));
    const { text = '' } = pages[1] ?? {};
    const shown = text.split('+ Savoir-faire').length - 1;
    expect(shown).toBeGreaterThan(3);
    expect(text).toContain(WORDS.fr.more(9 - shown, true));
  });

  it('is tagged: headings, a table and lists for those who listen, and nothing unmarked', async () => {
    const { pages, info } = await readBack(await renderShortlist(sampleShortlist(3), 'de'));
    const [cover, first] = pages.map(({ roles }) => roles);
    expect(info.Language).toBe('de');
    expect(count(cover, 'H1')).toBe(1);
    expect(count(cover, 'H2')).toBe(3);
    expect([count(cover, 'Table'), count(cover, 'TR'), count(cover, 'TH'), count(cover, 'TD')]).toEqual([1, 4, 7, 9]);
    expect(count(cover, 'Figure')).toBe(1);
    expect([count(first, 'H2'), count(first, 'H3'), count(first, 'LI'), count(first, 'Link')]).toEqual([1, 7, 7, 2]);
    expect(untagged({ pages, info })).toEqual([]);
  });

  it('names nobody in its properties', async () => {
    const bytes = await renderShortlist(sampleShortlist(2), 'fr');
    const { info } = await readBack(bytes);
    const { Title, CreationDate, Producer, Creator, Author, Subject, Keywords, ModDate } = info;
    expect({ Title, CreationDate, Producer, Creator, Author, Subject, Keywords, ModDate }).toEqual({
      Title: 'Dossier de présélection',
      CreationDate: 'D:20261122000000Z',
      Producer: 'Navette',
      Creator: 'Navette',
    });
    const file = Buffer.from(bytes).toString('utf8');
    const packet = file.slice(file.indexOf('<?xpacket begin'), file.indexOf('<?xpacket end'));
    expect(packet).toContain('Dossier de présélection');
    for (const name of ['Delattre', 'Vasseur', 'Visiotex', 'Ferrain']) expect(packet).not.toContain(name);
    expect(file).not.toMatch(/\/(Users|home|work|tmp)\//);
  });

  it('carries its fonts, and nothing else that weighs', async () => {
    const bytes = await renderShortlist(sampleShortlist(5), 'nl');
    const file = Buffer.from(bytes).toString('latin1');
    const fonts = [...file.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name);
    expect(new Set(fonts.map((name) => name?.replace(/^\w{6}\+/, '')))).toEqual(
      new Set(['Inter-Regular', 'Inter-SemiBold']),
    );
    expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(file.match(/\/Type \/FontDescriptor/g)).toHaveLength(2);
    expect(bytes.length).toBeLessThan(150_000);
  });

  it('gives the same bytes for the same input, whatever was printed in between', async () => {
    const first = await renderShortlist(sampleShortlist(3), 'fr');
    const [other, again] = await Promise.all([
      renderShortlist({ ...sampleShortlist(1), date: '2026-11-23' }, 'de'),
      renderShortlist(sampleShortlist(3), 'fr'),
    ]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });
});

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const plain = part.replace(/\s+/g, ' ');
    const at = text.indexOf(plain, from);
    expect(at, `« ${plain} » after « ${text.slice(Math.max(0, from - 40), from)} » in: ${text}`).toBeGreaterThanOrEqual(
      0,
    );
    from = at + plain.length;
  }
}

function count(roles: readonly string[] | undefined, role: string): number {
  return (roles ?? []).filter((found) => found === role).length;
}

function untagged({ pages }: ReadDocument): readonly string[] {
  return pages.flatMap(({ pieces }) => pieces.filter(({ tag }) => tag === undefined).map(({ text }) => text));
}

import type { Language } from '@navette/taxonomy';
import { Paper } from '../paper/paper.ts';
import { checkShortlist } from './check-shortlist.ts';
import type { Context } from './context.ts';
import { drawCoverPage } from './cover/cover-page.ts';
import type { ShortlistDocument } from './shortlist-document.ts';
import { drawStartupPage } from './startup/startup-page.ts';
import { WORDS } from './words/words.ts';

/**
 * The shortlist file (*dossier de présélection*) as a PDF: A4, a cover with the need and the startups in a table,
 * then a page a startup with the reasons for and against. Exactly `1 + startups.length` pages: texts that are too
 * long are shortened, after a sentence where there is one, and nothing is smaller than 8.5 points. Tagged for screen
 * readers, fonts embedded. The same input gives the same bytes; the file's properties hold its kind and `date`, no
 * names.
 *
 * ```ts
 * const bytes = await renderShortlist(
 *   {
 *     network: { name: 'Réseau des deux rives', operator: 'Campus du Ferrain' },
 *     date: '2026-11-22',
 *     need: {
 *       owner: 'Textiles Delattre',
 *       title: 'Contrôle visuel de tissus en sortie de rame',
 *       description: 'Nos opérateurs repèrent les défauts à l’œil, à 40 m/min.',
 *       facts: [{ label: 'Budget', text: '20 000 à 50 000 €' }],
 *     },
 *     referent: { name: 'Claire Vasseur', mail: 'claire@example.org' },
 *     startups: [
 *       {
 *         organisation: 'Visiotex',
 *         title: 'Vision industrielle pour le textile',
 *         place: 'Roubaix',
 *         website: 'visiotex.example',
 *         size: 'PME',
 *         trl: 8,
 *         description: 'Des caméras au-dessus de la rame, et l’alerte en moins d’une seconde.',
 *         capacity: null,
 *         score: 82,
 *         summary: 'En faveur de Visiotex : les quatre savoir-faire demandés.',
 *         for: [{ label: 'Savoir-faire', text: 'Les 4 savoir-faire demandés.', contribution: 1.2 }],
 *         against: [],
 *         gates: [{ label: 'Périmètre', passed: true, text: 'Implantation dans le périmètre demandé (Nord).' }],
 *         missing: ['Langues de travail non déclarées.'],
 *         note: null,
 *         markUrl: 'https://navette.example/shortlist/k3jd#1',
 *       },
 *     ],
 *     model: '2026-11.2',
 *     pageUrl: 'https://navette.example/shortlist/k3jd',
 *   },
 *   'fr',
 * );
 * ```
 *
 * @throws DomainError `invalid`, with a field for each value that can't be printed.
 */
export async function renderShortlist(document: ShortlistDocument, language: Language): Promise<Uint8Array> {
  checkShortlist(document);
  const words = WORDS[language];
  const paper = await Paper.open(language, words.title, new Date(`${document.date}T00:00:00Z`));
  const context: Context = { paper, words, document, largest: largestContribution(document) };
  drawCoverPage(context);
  document.startups.forEach((startup, i) => {
    drawStartupPage(context, startup, i + 1);
  });
  return paper.finish();
}

function largestContribution({ startups }: ShortlistDocument): number {
  const reasons = startups.flatMap((startup) => [...startup.for, ...startup.against]);
  return reasons.reduce((most, { contribution }) => Math.max(most, Math.abs(contribution)), 0);
}

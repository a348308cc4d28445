import { type Concept, childrenAmong, findByLabel, LANGUAGES, sectorLabel, suggestLabels } from '@navette/taxonomy';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { send } from '../output/send.ts';
import { wrap } from '../output/wrap.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import { conceptsToRead } from './concepts-to-read.ts';
import type { ShowCommand } from './taxonomy-request.ts';
import { tellFolder } from './tell-folder.ts';

const SUGGESTIONS = 8;
const WIDTH = 100;
const INDENT = '               ';

/** Prints what the taxonomy knows of a word in any language; where it knows nothing, what is written almost so. */
export async function runShow(
  asked: string,
  command: ShowCommand,
  locale: Locale,
  terminal: Terminal,
): Promise<ExitCode> {
  const concepts = await tellFolder(() => conceptsToRead(command.esco, terminal), command.esco ?? '', locale, terminal);
  if (concepts === undefined) return FAILED;
  const found = findByLabel(concepts, asked);
  const suggestions = found.length > 0 ? [] : suggestLabels(concepts, asked, SUGGESTIONS);
  if (command.json) {
    const shown = found.map((concept) => ({ ...concept, narrower: childrenAmong(concepts, concept.id) }));
    const offered = suggestions.map(({ concept, label, language, similarity }) => {
      return { id: concept.id, label, language, similarity: Number(similarity.toFixed(3)) };
    });
    await send([`${JSON.stringify({ concepts: shown, suggestions: offered }, null, 2)}\n`], terminal.stdout);
    return found.length > 0 ? DONE : FAILED;
  }
  if (found.length > 0) {
    await send(
      found.map((concept) => shownConcept(concept, concepts, locale)),
      terminal.stdout,
    );
    return DONE;
  }
  const words = locale.taxonomy.show;
  const near = suggestions.map(({ concept, label }) => `  ${label} [${concept.id}]`);
  terminal.stderr.write(`${fill(words.unknown, { asked: printable(asked) })}\n`);
  if (near.length > 0) terminal.stderr.write(`${words.near}\n${near.join('\n')}\n`);
  return FAILED;
}

function shownConcept(concept: Concept, concepts: readonly Concept[], locale: Locale): string {
  const words = locale.taxonomy.show;
  const byId = new Map(concepts.map((one) => [one.id, one]));
  const named = (ids: readonly string[]): string =>
    ids.map((id) => `${byId.get(id)?.prefLabel[locale.language] ?? id} [${id}]`).join(' · ');
  const labels = LANGUAGES.flatMap((language) => {
    const borrowed = concept.borrowed?.includes(language) === true ? ` (${words.borrowed})` : '';
    const conditional = concept.conditionalLabels?.[language] ?? [];
    return [
      [language, `${concept.prefLabel[language]}${borrowed}`],
      [words.alternatives, concept.altLabels[language].join(' · ')],
      [words.hidden, concept.hiddenLabels?.[language].join(' · ') ?? ''],
      [words.conditional, conditional.map(({ label, among }) => `${label} (${among.join(', ')})`).join(' · ')],
    ];
  });
  const sectors = (concept.sectors ?? []).map((code) => `${code} ${sectorLabel(code, locale.language) ?? ''}`.trim());
  const rows = [
    ...labels,
    [words.broader, named(concept.broader)],
    [words.narrower, named(childrenAmong(concepts, concept.id))],
    [words.related, named(concept.related)],
    [words.sectors, sectors.join(' · ')],
    [words.source, concept.source === undefined ? words.ours : 'ESCO'],
    [words.exactMatch, concept.exactMatch?.join(' · ') ?? ''],
  ];
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([name = '', value = '']) => wrap(value, WIDTH, `${name.padEnd(INDENT.length - 1)} `, INDENT));
  return `${concept.id}\n${'─'.repeat(WIDTH)}\n${lines.join('\n')}\n\n`;
}

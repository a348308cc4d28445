/**
 * The system that the ids of a file belong to, when nobody says it: the file's name without its ending, dates, and what
 * browsers and people add to copies, so that next month's export of the same list is taken for the same list.
 * "Startups 2026-11-22 (1).csv" gives "startups".
 */
export function sourceName(fileName: string): string {
  const stem = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z0-9]{1,8}$/i, '');
  const plain = stem
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\(\d+\)|\[\d+\]/g, ' ')
    .replace(
      /\b(\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{2}[-_. ]\d{2}[-_. ]\d{4})([-_ t]?\d{2}[-_.:h]?\d{2}([-_.:]?\d{2})?)?\b/g,
      ' ',
    )
    .replace(/(?:[\s_-]+|\b)(copie|copy|kopie|final|finale|v\d+)\b/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return plain.slice(0, 80).trim() || stem.toLowerCase().slice(0, 80) || 'import';
}

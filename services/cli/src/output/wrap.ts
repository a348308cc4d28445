/** A text cut at its blanks into lines of at most `width` columns, the first after `start`, the others after `indent`. */
export function wrap(text: string, width: number, start: string, indent: string): string {
  const lines: string[] = [];
  let line = start;
  let empty = true;
  for (const word of text.split(' ')) {
    const next = empty ? line + word : `${line} ${word}`;
    if (!empty && columns(next) > width) {
      lines.push(line);
      line = indent + word;
    } else line = next;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Columns of a terminal that a text takes: signs, not units; wide scripts are not ours. */
function columns(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

/** The items of a cell that holds several, separated by ; , | / • or line breaks; each once, in order. */
export function splitList(text: string): readonly string[] {
  const items = text.split(/[;,|/•\r\n]+/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

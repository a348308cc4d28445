/** One tile a department of France, and one a neighbouring region or country, about where they lie. */
const ROWS = [
  '.   .   .   .   .   .   62  59  BE2 BE1 NL  DEA',
  '.   .   .   50  14  76  80  02  08  BE3 LU  DEB',
  '29  22  35  53  61  27  60  95  51  55  57  DEC',
  '.   56  44  72  28  78  93  77  10  54  67  DE1',
  '.   .   49  37  41  92  75  94  52  88  68  CH',
  '.   85  79  86  36  45  91  89  21  70  90  .',
  '.   .   17  16  87  23  18  58  71  39  25  .',
  '.   .   33  24  19  63  03  42  69  01  74  .',
  '.   .   40  47  46  15  43  07  38  73  .   .',
  '.   64  32  82  12  48  30  26  05  04  06  .',
  '.   65  31  81  34  84  13  83  .   .   2B  .',
  '.   .   09  11  66  .   .   .   .   .   2A  .',
] as const;

export interface Tile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split(/ +/).flatMap((id, column) => (id === '.' ? [] : [{ id, column, row }])),
);
export const COLUMNS = 12;
export const LINES = ROWS.length;

/** The tile on which an area lies: its own, or the one of the region or country that contains it; undefined: none. */
export function tileOf(area: string): string | undefined {
  return TILES.map((tile) => tile.id)
    .filter((id) => id === area || (/^[A-Z]{2}/.test(id) && area.startsWith(id)))
    .sort((one, other) => other.length - one.length)[0];
}

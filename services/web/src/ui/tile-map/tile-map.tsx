import classes from './tile-map.module.css';
import { COLUMNS, LINES, TILES } from './tiles.ts';

const STEP = 36;
const SIDE = 33;

interface Props {
  /** What the map shows, for who does not see it; what stands on it is told in words beside it. */
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
  /** The tile that is outlined. */
  readonly here?: string | undefined;
}

/** Departments and neighbours as tiles of one size: the more stands on one, the darker it is, with its number. */
export function TileMap({ label, counts, here }: Props) {
  const most = Math.max(1, ...counts.values());
  return (
    <svg
      className={classes.map}
      viewBox={`0 0 ${COLUMNS * STEP} ${LINES * STEP}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {TILES.map(({ id, column, row }) => {
        const count = counts.get(id) ?? 0;
        return (
          <g key={id} transform={`translate(${column * STEP + 1} ${row * STEP + 1})`}>
            <rect
              width={SIDE}
              height={SIDE}
              rx={4}
              className={classes.tile}
              data-here={id === here || undefined}
              data-strength={count === 0 ? 0 : Math.max(1, Math.ceil((3 * count) / most))}
            />
            <text x={SIDE / 2} y={count > 0 ? 13 : 20} className={classes.name} data-on={count > 0 || undefined}>
              {id}
            </text>
            {count > 0 && (
              <text x={SIDE / 2} y={27} className={classes.count}>
                {count}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

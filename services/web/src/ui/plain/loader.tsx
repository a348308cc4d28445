import looks from 'virtual:mantine-looks/Loader';
import { clsx } from 'clsx';
import { variables } from './size.ts';

/** A ring that turns. `size`: a length of CSS. */
export function Loader({ size, colour }: { size: string; colour?: string }) {
  return (
    <span
      className={clsx(looks.root, looks.ovalLoader)}
      style={variables({ '--loader-size': size, '--loader-color': colour })}
      aria-hidden="true"
    />
  );
}

import looks from 'virtual:mantine-looks/Skeleton';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { variables } from './size.ts';

interface Props extends Omit<ComponentProps<'div'>, 'style'> {
  /** In pixels. */
  readonly height: number;
  /** Of what it stands in, in percent. */
  readonly width?: number;
}

/** Holds the place of what is still to come. */
export function Skeleton({ height, width = 100, className, ...rest }: Props) {
  return (
    <div
      {...rest}
      className={clsx(looks.root, className)}
      data-visible
      data-animate
      style={variables({
        '--skeleton-height': `${height}px`,
        '--skeleton-width': `${width}%`,
        '--skeleton-radius': 'var(--mantine-radius-sm)',
      })}
    />
  );
}

import looks from 'virtual:mantine-looks/Title';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { variables } from './size.ts';

interface Props extends Omit<ComponentProps<'h1'>, 'style'> {
  readonly order: 1 | 2 | 3;
}

/** A heading of a page. */
export function Title({ order, className, ...rest }: Props) {
  const Heading = `h${order}` as const;
  return (
    <Heading
      {...rest}
      className={clsx(looks.root, className)}
      style={variables({
        '--title-fw': `var(--mantine-h${order}-font-weight)`,
        '--title-fz': `var(--mantine-h${order}-font-size)`,
        '--title-lh': `var(--mantine-h${order}-line-height)`,
      })}
    />
  );
}

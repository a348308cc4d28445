import group from 'virtual:mantine-looks/Group';
import stack from 'virtual:mantine-looks/Stack';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { variables } from './size.ts';

interface Props extends Omit<ComponentProps<'div'>, 'style'> {
  readonly gap: 'xs' | 'sm' | 'md' | 'lg';
}

/** One below the other. */
export function Stack({ gap, className, ...rest }: Props) {
  return (
    <div
      {...rest}
      className={clsx(stack.root, className)}
      style={variables({ '--stack-gap': `var(--mantine-spacing-${gap})` })}
    />
  );
}

/** One beside the other, as far as there is room. */
export function Group({ gap, align = 'center', className, ...rest }: Props & { align?: 'center' | 'flex-end' }) {
  return (
    <div
      {...rest}
      className={clsx(group.root, className)}
      style={variables({ '--group-gap': `var(--mantine-spacing-${gap})`, '--group-align': align })}
    />
  );
}

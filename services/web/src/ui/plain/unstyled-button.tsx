import looks from 'virtual:mantine-looks/UnstyledButton';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** A button that looks as its class says. */
export function UnstyledButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={clsx(looks.root, className)} />;
}

import looks from 'virtual:mantine-looks/UnstyledButton';
import type { ComponentProps } from 'react';
import { joined } from './joined.ts';

/** A button that looks as its class says. */
export function UnstyledButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={joined(looks.root, className)} />;
}

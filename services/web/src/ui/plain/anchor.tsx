import looks from 'virtual:mantine-looks/Anchor';
import { createLink } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** A link in words, underlined. */
export function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={clsx(looks.root, className)} data-underline="always" />;
}

/** The same, to a page of ours. */
export const AnchorLink = createLink(Anchor);

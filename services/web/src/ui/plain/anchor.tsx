import looks from 'virtual:mantine-looks/Anchor';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { joined } from './joined.ts';

/** A link in words, underlined. */
export function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={joined(looks.root, className)} data-underline="always" />;
}

/** The same, to a page of ours. */
export const AnchorLink = createLink(Anchor);

import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { ButtonInside, type ButtonLook, buttonLook } from './button-look.tsx';

interface Props extends ButtonLook, Omit<ComponentProps<'a'>, 'className' | 'style'> {}

/** A link that looks like a button. */
export function ButtonAnchor({ variant, size, leftSection, className, children, ...rest }: Props) {
  return (
    <a {...rest} {...buttonLook({ ...(variant && { variant }), ...(size && { size }), leftSection, className })}>
      <ButtonInside leftSection={leftSection}>{children}</ButtonInside>
    </a>
  );
}

/** The same, to a page of ours. */
export const ButtonLink = createLink(ButtonAnchor);

import type { ComponentProps } from 'react';
import { ButtonInside, type ButtonLook, buttonLook } from './button-look.tsx';

interface Props extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** What it does is under way: it cannot be pressed meanwhile. */
  readonly loading?: boolean;
}

/** A button; it sends no form unless its `type` says so. */
export function Button({ variant, size, leftSection, className, loading = false, disabled, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      {...buttonLook({ ...(variant && { variant }), ...(size && { size }), leftSection, className })}
      disabled={disabled || loading}
      data-disabled={disabled || undefined}
      data-loading={loading || undefined}
    >
      <ButtonInside loading={loading} leftSection={leftSection}>
        {children}
      </ButtonInside>
    </button>
  );
}

import type { ComponentProps } from 'react';
import { ButtonInside, type ButtonLook, buttonLook } from './button-look.tsx';

interface Props extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** What it does is under way: it cannot be pressed meanwhile. */
  readonly loading?: boolean;
}

/** A button; it sends no form unless its `type` says so. */
export function Button(props: Props) {
  const { variant, size, leftSection, className, loading = false, disabled, onClick, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      {...buttonLook({ ...(variant && { variant }), ...(size && { size }), leftSection, className })}
      disabled={disabled}
      // It keeps the focus of who pressed it, which a disabled one would lose.
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      data-disabled={disabled || undefined}
      data-loading={loading || undefined}
    >
      <ButtonInside loading={loading} leftSection={leftSection}>
        {children}
      </ButtonInside>
    </button>
  );
}

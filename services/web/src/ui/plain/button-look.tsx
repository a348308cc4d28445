import looks from 'virtual:mantine-looks/Button';
import unstyled from 'virtual:mantine-looks/UnstyledButton';
import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { Loader } from './loader.tsx';
import { type Size, variables } from './size.ts';

export interface ButtonLook {
  readonly variant?: 'filled' | 'default' | 'subtle';
  readonly size?: Size;
  readonly leftSection?: ReactNode;
  readonly className?: string | undefined;
}

const COLOURS = {
  filled: {},
  default: {
    '--button-bg': 'var(--mantine-color-default)',
    '--button-hover': 'var(--mantine-color-default-hover)',
    '--button-color': 'var(--mantine-color-default-color)',
    '--button-bd': '1px solid var(--mantine-color-default-border)',
  },
  subtle: {
    '--button-bg': 'transparent',
    '--button-hover': 'var(--mantine-primary-color-light-hover)',
    '--button-color': 'var(--mantine-primary-color-light-color)',
  },
} as const;

/** What makes an element look like a button. */
export function buttonLook({ variant = 'filled', size = 'sm', leftSection, className }: ButtonLook): {
  readonly className: string;
  readonly style: CSSProperties;
  readonly 'data-with-left-section': true | undefined;
} {
  return {
    className: clsx('mantine-active mantine-Button-root', unstyled.root, looks.root, className),
    style: variables({
      '--button-height': `var(--button-height-${size})`,
      '--button-padding-x': `var(--button-padding-x-${size})`,
      '--button-fz': `var(--mantine-font-size-${size})`,
      ...COLOURS[variant],
    }),
    'data-with-left-section': leftSection === undefined ? undefined : true,
  };
}

interface Inside {
  readonly loading?: boolean;
  readonly leftSection?: ReactNode;
  readonly children: ReactNode;
}

/** What stands in a button: its icon, its words, and what turns while it works. */
export function ButtonInside({ loading = false, leftSection, children }: Inside) {
  return (
    <>
      {loading && (
        <span className={looks.loader} style={{ transform: 'translate(-50%, -50%)' }} aria-hidden="true">
          <Loader size="calc(var(--button-height) / 1.8)" colour="var(--button-color)" />
        </span>
      )}
      <span className={clsx('mantine-Button-inner', looks.inner)}>
        {leftSection !== undefined && (
          <span className={looks.section} data-position="left">
            {leftSection}
          </span>
        )}
        <span className={clsx('mantine-Button-label', looks.label)} data-loading={loading || undefined}>
          {children}
        </span>
      </span>
    </>
  );
}

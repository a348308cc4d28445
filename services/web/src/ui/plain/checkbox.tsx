import looks from 'virtual:mantine-looks/Checkbox';
import { clsx } from 'clsx';
import { type ComponentProps, useId } from 'react';
import classes from './choice.module.css';
import { variables } from './size.ts';

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type' | 'size'> {
  readonly label: string;
  /** What is wrong with leaving it as it is. */
  readonly error?: string | false;
}

/** Something that is agreed to, or not. */
export function Checkbox({ label, error, id, ...rest }: Props) {
  const own = useId();
  const input = id ?? own;
  return (
    <div
      className={looks.root}
      data-variant="filled"
      style={variables({ '--checkbox-size': 'var(--checkbox-size-md)' })}
    >
      <div className={classes.row}>
        <div className={clsx(looks.inner, classes.box)}>
          <input
            {...rest}
            id={input}
            type="checkbox"
            className={clsx('mantine-Checkbox-input', looks.input)}
            data-with-error-styles
            data-error={error ? true : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${input}-error` : undefined}
          />
          <svg className={looks.icon} viewBox="0 0 10 7" fill="none" aria-hidden="true">
            <path d="m1 3 3 3 5-5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </div>
        <label htmlFor={input} className={classes.label}>
          {label}
        </label>
      </div>
      {error && (
        <p id={`${input}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

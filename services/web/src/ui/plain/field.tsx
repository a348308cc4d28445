import looks from 'virtual:mantine-looks/Input';
import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import { type Size, variables } from './size.ts';

export interface FieldProps {
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  /** What is wrong with what was given; told beside it, and to screen readers. */
  readonly error?: string | false | undefined;
  readonly size?: Size | undefined;
  readonly className?: string | undefined;
}

/** What an input needs to be tied to its label and its error. */
export interface InputTies {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props extends FieldProps {
  readonly id?: string | undefined;
  /** How the box around the input looks beside its usual look. */
  readonly box?: { readonly multiline?: boolean; readonly pointer?: boolean };
  /** What stands at the end of the input. */
  readonly end?: ReactNode;
  readonly children: (ties: InputTies) => ReactNode;
}

/** A label, its input, what explains it and what is wrong with it. */
export function Field({ label, description, error, size = 'sm', className, id, box = {}, end, children }: Props) {
  const own = useId();
  const input = id ?? own;
  const isWrong = error !== undefined && error !== false && error !== '';
  const told = clsx(isWrong && `${input}-error`, description !== undefined && `${input}-description`);
  const small = `calc(var(--mantine-font-size-${size}) - 2px)`;
  return (
    <div
      className={clsx(looks.root, className)}
      style={variables({
        '--input-label-size': `var(--mantine-font-size-${size})`,
        '--input-description-size': small,
        '--input-error-size': small,
      })}
    >
      {label !== undefined && (
        <label className={looks.label} htmlFor={input}>
          {label}
        </label>
      )}
      {description !== undefined && (
        <p className={looks.description} id={`${input}-description`}>
          {description}
        </p>
      )}
      <div
        className={clsx('mantine-Input-wrapper', looks.wrapper)}
        data-variant="default"
        data-size={size}
        data-error={isWrong || undefined}
        data-multiline={box.multiline}
        data-pointer={box.pointer}
        data-with-right-section={end === undefined ? undefined : true}
        style={variables({
          '--input-height': `var(--input-height-${size})`,
          '--input-fz': `var(--mantine-font-size-${size})`,
          '--input-padding-y': box.multiline ? `var(--input-padding-y-${size})` : undefined,
          '--input-margin-top': description === undefined ? undefined : 'calc(var(--mantine-spacing-xs) / 2)',
          '--input-margin-bottom': isWrong ? 'calc(var(--mantine-spacing-xs) / 2)' : undefined,
          '--input-right-section-pointer-events': box.pointer ? 'none' : 'all',
        })}
      >
        {children({
          id: input,
          className: looks.input,
          'aria-invalid': isWrong || undefined,
          'aria-describedby': told === '' ? undefined : told,
        })}
        {end !== undefined && (
          <div className={looks.section} data-position="right">
            {end}
          </div>
        )}
      </div>
      {isWrong && (
        <p className={looks.error} id={`${input}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

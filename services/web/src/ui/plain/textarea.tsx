import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { variables } from './size.ts';
import classes from './textarea.module.css';

interface Props extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps | 'style' | 'rows'> {
  /** Lines that it begins with. */
  readonly minRows: number;
  /** Lines that it grows to with what is written. */
  readonly maxRows?: number;
}

/** Several lines of text; it grows with them. */
export function Textarea(props: Props) {
  const { label, description, error, size, className, id, minRows, maxRows = 16, ...rest } = props;
  return (
    <Field
      label={label}
      description={description}
      error={error}
      size={size}
      className={className}
      id={id}
      box={{ multiline: true }}
    >
      {(ties) => (
        <textarea
          rows={minRows}
          {...rest}
          {...ties}
          className={clsx(ties.className, classes.area)}
          style={variables({ '--least': minRows, '--most': maxRows })}
        />
      )}
    </Field>
  );
}

import { IconSelector } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface Props extends FieldProps, Omit<ComponentProps<'select'>, keyof FieldProps | 'style'> {}

/** One of several, by the browser's own list. */
export function NativeSelect({ label, description, error, size, className, id, children, ...rest }: Props) {
  return (
    <Field
      label={label}
      description={description}
      error={error}
      size={size}
      className={className}
      id={id}
      box={{ pointer: true }}
      end={<IconSelector size={16} aria-hidden />}
    >
      {(ties) => (
        <select {...rest} {...ties}>
          {children}
        </select>
      )}
    </Field>
  );
}

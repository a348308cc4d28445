import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface Props extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'style'> {}

/** One line of text. */
export function TextInput({ label, description, error, size, className, id, ...rest }: Props) {
  return (
    <Field label={label} description={description} error={error} size={size} className={className} id={id}>
      {(ties) => <input type="text" {...rest} {...ties} />}
    </Field>
  );
}

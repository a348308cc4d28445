import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ComponentProps, useState } from 'react';
import { Field, type FieldProps } from './field.tsx';
import classes from './password-input.module.css';

interface Props extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'style' | 'type'> {
  /** The name of the button that shows what is typed. */
  readonly show: string;
}

/** A password, which can be shown while it is typed. */
export function PasswordInput({ label, description, error, size, className, id, show, ...rest }: Props) {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? IconEyeOff : IconEye;
  return (
    <Field
      label={label}
      description={description}
      error={error}
      size={size}
      className={className}
      id={id}
      end={
        <button
          type="button"
          className={classes.show}
          aria-label={show}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          <Icon size={20} aria-hidden />
        </button>
      }
    >
      {(ties) => <input {...rest} type={isShown ? 'text' : 'password'} {...ties} />}
    </Field>
  );
}

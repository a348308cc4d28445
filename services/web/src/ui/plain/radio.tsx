import looks from 'virtual:mantine-looks/Radio';
import { clsx } from 'clsx';
import { useId } from 'react';
import classes from './choice.module.css';
import { variables } from './size.ts';

interface Props<T extends string> {
  /** Of all of them together; each group on a page has its own. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of few, all of which are seen. */
export function RadioGroup<T extends string>({ name, label, options, value, onChange }: Props<T>) {
  const id = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {options.map((option) => (
        <div
          key={option.value}
          className={clsx(looks.root, classes.row)}
          style={variables({
            '--radio-size': 'var(--radio-size-md)',
            '--radio-icon-size': 'var(--radio-icon-size-md)',
          })}
        >
          <div className={clsx(looks.inner, classes.box)}>
            <input
              id={`${id}-${option.value}`}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className={clsx('mantine-Radio-radio', looks.radio)}
            />
            <svg className={looks.icon} viewBox="0 0 5 5" fill="none" aria-hidden="true">
              <circle cx="2.5" cy="2.5" r="2.5" fill="currentColor" />
            </svg>
          </div>
          <label htmlFor={`${id}-${option.value}`} className={classes.label}>
            {option.label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

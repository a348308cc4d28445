import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

interface Props {
  readonly title: string;
  /** Whether it is open to begin with. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it. */
export function Disclosure({ title, isOpen = false, children }: Props) {
  return (
    <details className={classes.item} open={isOpen}>
      <summary className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <IconChevronDown size={18} aria-hidden className={classes.chevron} />
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}

import type { ReactNode } from 'react';
import classes from './page.module.css';
import { Title } from './plain/title.tsx';

interface Props {
  readonly title: ReactNode;
  /** What can be done with the whole page, at the end of its first line. */
  readonly actions?: ReactNode;
  /** For what is read or filled in: lines of at most 75 characters, 16 px. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** A page: its heading, which gets the focus when one comes here, and what stands below. */
export function Page({ title, actions, reading, children }: Props) {
  return (
    <div className={classes.page} data-reading={reading || undefined}>
      <div className={classes.head}>
        <Title order={1} tabIndex={-1}>
          {title}
        </Title>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

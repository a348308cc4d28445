import { type ReactNode, useId } from 'react';
import classes from './account-page.module.css';

/** A part of the account, with a place in the address. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section id={id} className={classes.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import classes from './section.module.css';

/** A titled part of a card, under a hairline. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}

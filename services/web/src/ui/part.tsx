import { type ReactNode, useId } from 'react';
import classes from './part.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What an address leads to: "#thread". */
  readonly anchor?: string;
  /** A button at the end of the title's line. */
  readonly action?: ReactNode;
}

/** A part of a page that stands for itself: its title, and what is below it. */
export function Part({ title, anchor, action, children }: Props) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={anchor ?? id}>
      <div className={classes.head}>
        <h2 id={anchor ?? id} className={classes.title} tabIndex={-1}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

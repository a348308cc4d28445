import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

/** Where a need stands and what comes next. `urgent`: it waits for the person who reads this. */
export function Panel(props: { title: string; text?: string; urgent?: boolean; children?: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.panel} data-urgent={props.urgent || undefined} aria-labelledby={id}>
      <h2 id={id} className={classes.title} tabIndex={-1} data-panel-title>
        {props.title}
      </h2>
      {props.text !== undefined && <p className={classes.text}>{props.text}</p>}
      {props.children !== undefined && <div className={classes.body}>{props.children}</div>}
    </section>
  );
}

import type { ReactNode } from 'react';
import classes from './notice.module.css';

/** One thought and one button: empty lists, missing pages, failures. */
export function Notice(props: {
  title: ReactNode;
  text: string;
  action?: ReactNode;
  /** Stands in a pane that has no padding of its own. */
  inset?: boolean;
}) {
  return (
    <div className={classes.notice} data-inset={props.inset || undefined}>
      {props.title}
      <p className={classes.text}>{props.text}</p>
      {props.action && <div className={classes.action}>{props.action}</div>}
    </div>
  );
}

import { UnstyledButton } from '@mantine/core';
import { useEffect } from 'react';
import { announce } from './announce.tsx';
import classes from './arrivals.module.css';

interface Props {
  readonly text: string;
  readonly count: number;
  /** What stands in the place while nothing is new. */
  readonly otherwise: string;
  readonly onShow: () => void;
}

/** New rows announce themselves and wait to be let in. Keeps its place free, so that nothing moves when they come. */
export function Arrivals({ text, count, otherwise, onShow }: Props) {
  useEffect(() => {
    if (count > 0) announce(text);
  }, [text, count]);
  return (
    <div className={classes.place}>
      {count > 0 ? (
        <UnstyledButton className={classes.arrivals} onClick={onShow}>
          {text}
        </UnstyledButton>
      ) : (
        <span className={classes.otherwise}>{otherwise}</span>
      )}
    </div>
  );
}

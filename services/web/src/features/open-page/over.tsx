import { type ReactNode, useEffect, useRef } from 'react';
import { Title } from '../../ui/plain/title.tsx';
import classes from './over.module.css';

/** For a link that opens nothing: what happened, what to do, and what its reader was writing, which is not lost with it. */
export function Over({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What the reader stood on is gone: they are led to what happened.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.over}>
      <Title order={1} tabIndex={-1} ref={heading}>
        {title}
      </Title>
      {children}
    </div>
  );
}

/** Texts that were written and not sent. */
export function Kept({ said, texts }: { said: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{said}</p>
      {texts.map((text) => (
        <blockquote key={text} className={classes.kept}>
          {text}
        </blockquote>
      ))}
    </>
  );
}

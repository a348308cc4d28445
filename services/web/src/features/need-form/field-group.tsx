import { Stack } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './field-group.module.css';

/** One chapter of the story: a heading, perhaps a sentence, its fields. */
export function FieldGroup({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.group}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      <Stack gap="md" mt="md">
        {children}
      </Stack>
    </section>
  );
}

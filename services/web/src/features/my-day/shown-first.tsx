import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './day-list.module.css';

/** A day is read at a glance: so many rows of each list are shown until more are asked for. */
const AT_A_GLANCE = 6;

interface Props<Row> {
  readonly rows: readonly Row[];
  /** What the rows are about, for who hears the button alone. */
  readonly about: string;
  readonly children: (row: Row) => ReactNode;
}

/** The first rows of a list, and a button that shows the others. */
export function ShownFirst<Row>({ rows, about, children }: Props<Row>) {
  const t = useTranslations();
  const [all, setAll] = useState(false);
  const others = rows.length - AT_A_GLANCE;
  return (
    <>
      <ul className={classes.rows}>{(all ? rows : rows.slice(0, AT_A_GLANCE)).map(children)}</ul>
      {others > 0 && (
        <div className={classes.others}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={all}
            aria-label={t('day.about', {
              verb: all ? t('day.fewer') : t('day.others', { count: others }),
              title: about,
            })}
            onClick={() => setAll(!all)}
          >
            {all ? t('day.fewer') : t('day.others', { count: others })}
          </Button>
        </div>
      )}
    </>
  );
}

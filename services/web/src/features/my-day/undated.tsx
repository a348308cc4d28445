import { Button } from '@mantine/core';
import type { MyDay } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '../../ui/panel.tsx';
import { NoteDialog } from '../activity/note-dialog.tsx';
import classes from './day-list.module.css';
import { ShownFirst } from './shown-first.tsx';

/** Published needs that nobody has a date for: the network wants none of them. */
export function Undated({ undated }: { undated: MyDay['undated'] }) {
  const t = useTranslations();
  const [dating, setDating] = useState<MyDay['undated']['needs'][number]>();
  if (undated.count === 0) return null;
  return (
    <Panel title={t('day.undated.title', { count: undated.count })} text={t('day.undated.text')} urgent>
      <ShownFirst rows={undated.needs} about={t('day.undated.title', { count: undated.count })}>
        {(need) => (
          <li key={need.id} className={classes.row}>
            <div className={classes.words}>
              <Link to="/needs/$needId" params={{ needId: need.id }} className={classes.link}>
                {need.title}
              </Link>
              <p className={classes.about}>{need.owner}</p>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setDating(need)}
              aria-label={t('day.about', { verb: t('day.undated.date'), title: need.title })}
            >
              {t('day.undated.date')}
            </Button>
          </li>
        )}
      </ShownFirst>
      {undated.count > undated.needs.length && (
        <p className={classes.rest}>{t('day.undated.rest', { count: undated.count - undated.needs.length })}</p>
      )}
      {dating !== undefined && (
        <NoteDialog
          title={dating.title}
          about={{ needId: dating.id }}
          kind="note"
          wantsDate
          onClose={() => setDating(undefined)}
        />
      )}
    </Panel>
  );
}

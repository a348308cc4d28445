import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './over.module.css';

/** For a link that is over. `kept`: what its reader was writing, which is not lost with it. */
export function Over({ kept }: { kept: readonly string[] }) {
  const t = useTranslations();
  const title = useRef<HTMLHeadingElement>(null);
  // What the reader stood on is gone: they are led to what happened.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={classes.over}>
      <Title order={1} tabIndex={-1} ref={title}>
        {t('dossier.over.title')}
      </Title>
      <p>{t('dossier.over.text')}</p>
      <p>{t('dossier.over.todo')}</p>
      {kept.length > 0 && <p>{t('dossier.over.kept')}</p>}
      {kept.map((text) => (
        <blockquote key={text} className={classes.kept}>
          {text}
        </blockquote>
      ))}
    </div>
  );
}

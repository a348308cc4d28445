import { Button, Group } from '@mantine/core';
import type { ShortlistFileWithMarks } from '@navette/contracts';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './file-view.module.css';
import { MarkList } from './mark-list.tsx';
import { marksOn } from './marks.ts';
import { pdfAddress } from './queries.ts';

/** A shortlist file as it was saved, with what was said of each startup. `actions`: what else can be done with it. */
export function FileView({ file, actions }: { file: ShortlistFileWithMarks; actions?: ReactNode }) {
  const t = useTranslations();
  const say = useSayDate();
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const language = languages.of(file.language) ?? file.language;
  return (
    <div className={classes.file}>
      <p className={classes.about}>
        {t('shortlist.about', { count: file.items.length, language })} ·{' '}
        <time dateTime={file.updatedAt} title={say.exactly(file.updatedAt)}>
          {t('shortlist.saved', { ago: say.ago(file.updatedAt) })}
        </time>
      </p>
      <Group gap="xs">
        <Button
          component="a"
          href={pdfAddress(file.id)}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {t('shortlist.pdf')}
        </Button>
        {actions}
      </Group>
      {file.message !== null && (
        <p className={classes.message} lang={file.language}>
          {file.message}
        </p>
      )}
      <ol className={classes.startups} aria-label={t('shortlist.startups')}>
        {file.items.map((item, index) => (
          <Startup key={item.matchId} item={item} place={index + 1} file={file} />
        ))}
      </ol>
    </div>
  );
}

interface StartupProps {
  readonly item: ShortlistFileWithMarks['items'][number];
  readonly place: number;
  readonly file: ShortlistFileWithMarks;
}

function Startup({ item, place, file }: StartupProps) {
  const t = useTranslations();
  const { go, noGo, question } = item.tally;
  const { last, before } = marksOn(file.marks, item.matchId);
  const counts = [
    go > 0 && t('shortlist.goCount', { count: go }),
    noGo > 0 && t('shortlist.noGoCount', { count: noGo }),
    question > 0 && t('shortlist.questionCount', { count: question }),
  ].filter((one) => one !== false);
  return (
    <li className={classes.startup}>
      <div className={classes.head}>
        <h3 className={classes.name}>
          {place}. {item.startup.organisation}
        </h3>
        <p className={counts.length === 0 ? classes.quiet : classes.tally}>
          {counts.length === 0 ? t('shortlist.noAnswer') : counts.join(' · ')}
        </p>
      </div>
      <p className={classes.quiet}>{item.startup.title}</p>
      {item.state !== 'shortlisted' && <p className={classes.gone}>{t('shortlist.noLonger')}</p>}
      {item.note !== null && (
        <p className={classes.note} lang={file.language}>
          {item.note}
        </p>
      )}
      {last.length > 0 && (
        <div className={classes.marks}>
          <MarkList marks={last} label={t('dossier.othersOn', { startup: item.startup.organisation })} />
          {before > 0 && <p className={classes.quiet}>{t('shortlist.before', { count: before })}</p>}
        </div>
      )}
    </li>
  );
}

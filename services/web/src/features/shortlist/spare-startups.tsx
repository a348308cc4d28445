import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import type { Listed } from './chosen-startups.tsx';
import { type FileDraft, withStartup } from './file-draft.ts';
import classes from './spare-startups.module.css';

interface Props {
  readonly draft: FileDraft;
  readonly onChange: (change: (before: FileDraft) => FileDraft) => void;
  readonly spare: readonly Listed[];
}

/** Shortlisted startups that the file does not have. */
export function SpareStartups({ draft, onChange, spare }: Props) {
  const t = useTranslations();
  const [first] = spare;
  if (first === undefined) return null;
  const full = withStartup(draft, first.matchId) === draft;
  return (
    <div>
      <h3 className={classes.title}>{t('shortlist.edit.spare')}</h3>
      {full && <p className={classes.full}>{t('shortlist.edit.full')}</p>}
      <ul className={classes.list}>
        {spare.map(({ matchId, name, offer }) => (
          <li key={matchId} className={classes.row}>
            <span className={classes.names}>
              <strong>{name}</strong> <span className={classes.offer}>{offer}</span>
            </span>
            <Button
              variant="default"
              size="compact-sm"
              className={classes.add}
              leftSection={<IconPlus size={16} aria-hidden />}
              aria-label={t('shortlist.edit.add', { startup: name })}
              disabled={full}
              onClick={() => {
                onChange((before) => withStartup(before, matchId));
                announce(t('shortlist.edit.added', { startup: name }));
              }}
            >
              {t('shortlist.edit.addShort')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

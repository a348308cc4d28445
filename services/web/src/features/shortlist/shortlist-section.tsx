import { Button, Group, Stack } from '@mantine/core';
import type { Me, NeedFull, ShortlistFile } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { matchesOfNeedQuery } from '../match/queries.ts';
import { isFacilitating } from '../session/me.ts';
import { FileEditor } from './file-editor.tsx';
import { FileView } from './file-view.tsx';
import { recallDraft } from './kept-draft.ts';
import { LinkPanel } from './link-panel.tsx';
import { shortlistFileQuery, shortlistFilesQuery } from './queries.ts';
import classes from './shortlist-section.module.css';
import { useFileWrites } from './use-file-writes.ts';

interface Props {
  readonly me: Me;
  readonly need: NeedFull;
  /** The file that the address names; the newest where it names none. */
  readonly fileId: string | undefined;
  readonly onFile: (id: string) => void;
}

/** The shortlist files of a need: a facilitator writes them and passes them on, the owner reads them with the answers. */
export function ShortlistSection({ me, need, fileId, onFile }: Props) {
  const t = useTranslations();
  const facilitating = isFacilitating(me);
  const files = useQuery(shortlistFilesQuery(need.id));
  const file = files.data?.find((one) => one.id === fileId) ?? files.data?.[0];
  const matches = useQuery({ ...matchesOfNeedQuery(need.id), enabled: facilitating });
  const writes = useFileWrites(need.id);
  const [editing, setEditing] = useState<'new' | 'file' | null>(() =>
    recallDraft({ personId: me.id, needId: need.id, fileId: undefined }) ? 'new' : null,
  );
  const shortlisted = (matches.data ?? []).filter((match) => match.state === 'shortlisted');

  if (files.data === undefined) return null;
  if (file === undefined && (!facilitating || need.matches.shortlisted === 0)) return null;
  const edited = editing === 'file' ? file : undefined;
  return (
    <section className={classes.section} aria-labelledby="shortlist-title">
      <h2 id="shortlist-title" className={classes.title} tabIndex={-1}>
        {t('shortlist.title')}
      </h2>
      {file === undefined && editing === null && <p className={classes.text}>{t('shortlist.intro')}</p>}
      {facilitating && editing !== null && matches.data !== undefined ? (
        <FileEditor
          key={edited?.id ?? 'new'}
          personId={me.id}
          need={need}
          file={edited}
          matches={shortlisted}
          writes={writes}
          onSaved={(saved) => {
            setEditing(null);
            onFile(saved.id);
            document.getElementById('shortlist-title')?.focus();
          }}
          onLeave={() => setEditing(null)}
        />
      ) : (
        <Stack gap="md">
          {files.data.length > 1 && file !== undefined && <Files files={files.data} shown={file} />}
          {file !== undefined && (
            <Whole
              key={file.id}
              needId={need.id}
              file={file}
              actions={
                facilitating && (
                  <Button variant="default" onClick={() => setEditing('file')}>
                    {t('shortlist.change')}
                  </Button>
                )
              }
            />
          )}
          {facilitating && file !== undefined && <LinkPanel key={`link-${file.id}`} file={file} writes={writes} />}
          {facilitating && shortlisted.length > 0 && (
            <Group>
              <Button variant={file === undefined ? 'filled' : 'default'} onClick={() => setEditing('new')}>
                {file === undefined ? t('shortlist.prepare') : t('shortlist.another')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </section>
  );
}

function Whole({ needId, file, actions }: { needId: string; file: ShortlistFile; actions: ReactNode }) {
  const t = useTranslations();
  const { data, isPlaceholderData } = useQuery({
    ...shortlistFileQuery(needId, file.id),
    placeholderData: { ...file, marks: [] },
  });
  const count = isPlaceholderData ? undefined : data?.marks.length;
  const known = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (known.current !== undefined && count !== undefined && count > known.current) {
      announce(t('shortlist.arrived', { count: count - known.current }));
    }
    known.current = count;
  }, [t, count]);
  return data === undefined ? null : <FileView file={data} actions={actions} />;
}

function Files({ files, shown }: { files: readonly ShortlistFile[]; shown: ShortlistFile }) {
  const t = useTranslations();
  const say = useSayDate();
  const days = files.map((file) => say.day(say.dayOf(file.createdAt)));
  /** The day; with the time, where that day brought several. */
  const when = ({ createdAt }: ShortlistFile, day = '') =>
    days.filter((one) => one === day).length > 1 ? `${day}, ${say.time(new Date(createdAt))}` : day;
  return (
    <nav className={classes.files} aria-label={t('shortlist.files')}>
      {files.map((file, index) => (
        <Link
          key={file.id}
          from="/needs/$needId"
          to="/needs/$needId"
          search={(before) => ({ ...before, file: file.id })}
          replace
          className={classes.fileLink}
          aria-current={file.id === shown.id ? 'true' : undefined}
        >
          {t('shortlist.fileOf', { day: when(file, days[index]) })}
        </Link>
      ))}
    </nav>
  );
}

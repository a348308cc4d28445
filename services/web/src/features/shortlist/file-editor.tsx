import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import type { Match, NeedFull, ShortlistFile } from '@navette/contracts';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES } from '../../locales/language.ts';
import { useSayDate } from '../../ui/say-date.ts';
import { ChosenStartups, type Listed } from './chosen-startups.tsx';
import { draftOf, type FileDraft, firstDraft, inputOf, isSameFile } from './file-draft.ts';
import classes from './file-editor.module.css';
import { type DraftPlace, forgetDraft, keepDraft, recallDraft } from './kept-draft.ts';
import { SpareStartups } from './spare-startups.tsx';
import type { FileWrites } from './use-file-writes.ts';

interface Props {
  readonly personId: string;
  readonly need: NeedFull;
  /** Undefined for a new one. */
  readonly file: ShortlistFile | undefined;
  /** Shortlisted matches of the need, best first. */
  readonly matches: readonly Match[];
  readonly writes: FileWrites;
  readonly onSaved: (file: ShortlistFile) => void;
  readonly onLeave: () => void;
}

/** Which startups a file has, in which order, and what the facilitator says of them. Typing is kept on this device until it is saved. */
export function FileEditor({ personId, need, file, matches, writes, onSaved, onLeave }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const locale = useLocale();
  const [base] = useState(file);
  const listed = listedOf(file, matches);
  const [start] = useState(() => written(need, file, matches));
  const [place] = useState<DraftPlace>({ personId, needId: need.id, fileId: file?.id });
  const [kept] = useState(() => keptDraft(place, listed));
  const [draft, setDraft] = useState<FileDraft>(kept ?? start);
  const [tried, setTried] = useState(false);

  const spare = matches.filter((match) => !draft.items.some((item) => item.matchId === match.id));
  const wrong = draft.items.length === 0 ? 'none' : draft.items.some(isGone) ? 'gone' : undefined;
  const theirs =
    file !== undefined && base !== undefined && !isSameFile(draftOf(file), draftOf(base)) ? file : undefined;

  useEffect(() => {
    if (isSameFile(draft, start)) forgetDraft(place);
    else keepDraft(place, draft);
  }, [place, draft, start]);

  function isGone({ matchId }: { matchId: string }): boolean {
    return listed.get(matchId)?.shortlisted !== true;
  }

  async function save(): Promise<void> {
    setTried(true);
    if (wrong !== undefined) return;
    const saved = await writes.save(file, inputOf(draft));
    if (saved === undefined) return;
    forgetDraft(place);
    onSaved(saved);
  }

  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md">
        {kept !== undefined && <p className={classes.note}>{t('shortlist.edit.kept')}</p>}
        {theirs !== undefined && (
          <Group gap="xs" role="alert">
            <span>{t('shortlist.edit.conflict', { time: say.time(new Date(theirs.updatedAt)) })}</span>
            <Button variant="default" size="compact-sm" onClick={() => setDraft(draftOf(theirs))}>
              {t('shortlist.edit.take')}
            </Button>
          </Group>
        )}
        <div>
          <h3 className={classes.title}>{t('shortlist.edit.chosen', { count: draft.items.length })}</h3>
          <p className={classes.note}>{t('shortlist.edit.advice')}</p>
          {draft.items.length > 0 && <ChosenStartups draft={draft} onChange={setDraft} listed={listed} />}
          {(tried || wrong === 'gone') && wrong !== undefined && (
            <p className={classes.wrong} role="alert">
              {t(`shortlist.edit.${wrong}`)}
            </p>
          )}
        </div>
        <SpareStartups draft={draft} onChange={setDraft} spare={spare.map(listedMatch)} />
        <Textarea
          label={t('shortlist.edit.message')}
          value={draft.message}
          maxLength={2_000}
          onChange={(event) => {
            const message = event.currentTarget.value;
            setDraft((before) => ({ ...before, message }));
          }}
          autosize
          minRows={2}
          maxRows={12}
        />
        <NativeSelect
          label={t('shortlist.edit.language')}
          value={draft.language}
          className={classes.language}
          onChange={(event) => {
            const language = event.currentTarget.value;
            if (isLanguage(language)) setDraft((before) => ({ ...before, language }));
          }}
        >
          {Object.keys(LANGUAGES).map((one) => (
            <option key={one} value={one}>
              {new Intl.DisplayNames(locale, { type: 'language' }).of(one)}
            </option>
          ))}
        </NativeSelect>
        <Group gap="xs">
          <Button type="submit" loading={writes.isWriting}>
            {t('shortlist.edit.save')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              forgetDraft(place);
              onLeave();
            }}
          >
            {t('shortlist.edit.leave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function written(need: NeedFull, file: ShortlistFile | undefined, matches: readonly Match[]): FileDraft {
  if (file !== undefined) return draftOf(file);
  const language = isLanguage(need.language) ? need.language : 'fr';
  return firstDraft(
    matches.map((match) => match.id),
    language,
  );
}

/** What was typed here before, less the startups that are no longer to be had. */
function keptDraft(place: DraftPlace, listed: ReadonlyMap<string, Listed>) {
  const kept = recallDraft(place);
  return kept && { ...kept, items: kept.items.filter((item) => listed.has(item.matchId)) };
}

function listedMatch({ id, profile, state }: Match): Listed {
  const { organisation, title } = profile;
  return { matchId: id, name: organisation.name, offer: title, shortlisted: state === 'shortlisted' };
}

/** Everything that the file has or could have, by match. */
function listedOf(file: ShortlistFile | undefined, matches: readonly Match[]): ReadonlyMap<string, Listed> {
  const inFile = (file?.items ?? []).map(({ matchId, startup, state }) => ({
    matchId,
    name: startup.organisation,
    offer: startup.title,
    shortlisted: state === 'shortlisted',
  }));
  return new Map([...inFile, ...matches.map(listedMatch)].map((one) => [one.matchId, one]));
}

import { Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Me, NeedFull } from '@navette/contracts';
import { useState } from 'react';
import { isFacilitating } from '../session/me.ts';
import { useAnalysis } from './analysis.ts';
import { CapabilityPanel } from './capability-panel.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { draftOf, EMPTY_DRAFT, type NeedDraft } from './draft.ts';
import { useFieldErrors } from './field-errors.ts';
import { goOnWithEnter } from './go-on-with-enter.ts';
import { recallLocally } from './local-draft.ts';
import classes from './need-editor.module.css';
import { OneBox } from './one-box.tsx';
import { ReadFacts } from './read-facts.tsx';
import { SavedNote } from './saved-note.tsx';
import { SubmitBar } from './submit-bar.tsx';
import { TellFields } from './tell-fields.tsx';
import { TermFields } from './term-fields.tsx';
import { type DraftSaver, useDraftSaver } from './use-draft-saver.ts';
import { WhoFields } from './who-fields.tsx';

export interface FieldProps {
  readonly draft: NeedDraft;
  readonly set: (change: Partial<NeedDraft>) => void;
  readonly errorOf: (field: keyof ReturnType<typeof useFieldErrors>) => string | undefined;
}

interface Props {
  readonly me: Me;
  readonly need: NeedFull | undefined;
  readonly onCreated: (need: NeedFull) => void;
}

/** A need, in the order in which people tell it. Everything typed is saved by itself. */
export function NeedEditor({ me, need, onCreated }: Props) {
  const [{ first, kept }] = useState(() => firstDraft(me, need));
  const [draft, setDraft] = useState<NeedDraft>(first);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const { analysis, read } = useAnalysis(draft.title, draft.description);
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const saver: DraftSaver = useDraftSaver({ personId: me.id, need, draft, read, kept, onCreated, onTaken: setDraft });
  const errors = useFieldErrors(draft);
  const [boxed, setBoxed] = useState(need === undefined && !isFacilitating(me) && draft.description === '');
  // What is settled by the first saving stays in its place, so that nothing moves under who types.
  const [reopened] = useState(need !== undefined);

  const fields: FieldProps = {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    errorOf: (field) => (touched.has(field) || touched.has('all') ? errors[field] : undefined),
  };
  const touch = (field: string) => setTouched((before) => new Set([...before, field]));

  if (boxed) return <OneBox draft={draft} set={fields.set} onGo={() => setBoxed(false)} />;
  return (
    <form
      noValidate
      className={classes.editor}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={goOnWithEnter}
      onBlur={(event) => {
        const field = event.target.closest<HTMLElement>('[data-field]')?.dataset.field;
        // An untouched empty field is not a mistake yet.
        if (field !== undefined && errors[field as keyof typeof errors] !== undefined && saver.state !== 'untouched')
          touch(field);
      }}
    >
      <Stack gap="xl" className={classes.fields}>
        <SavedNote saver={saver} />
        {saver.theirs !== null && (
          <ConflictPanel mine={draft} theirs={saver.theirs} onKeepMine={saver.keepMine} onTakeTheirs={saver.take} />
        )}
        <WhoFields {...fields} me={me} settled={reopened} locked={need !== undefined} />
        <TellFields {...fields} />
        <ReadFacts draft={draft} set={fields.set} />
        {!isWide && <CapabilityPanel {...fields} analysis={analysis} />}
        <TermFields {...fields} />
        <SubmitBar
          me={me}
          need={need}
          draft={draft}
          saver={saver}
          blocked={Object.keys(errors).length > 0}
          onBlocked={() => {
            touch('all');
            requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus());
          }}
        />
      </Stack>
      {isWide && <CapabilityPanel {...fields} analysis={analysis} />}
    </form>
  );
}

/** What the form begins with, and the version that it changes where this device had kept it. */
function firstDraft(me: Me, need: NeedFull | undefined): { first: NeedDraft; kept: number | undefined } {
  const recalled = recallLocally(me.id, need?.id ?? null, need && draftOf(need));
  if (recalled !== undefined) return { first: recalled.draft, kept: recalled.version };
  if (need !== undefined) return { first: draftOf(need), kept: undefined };
  const [own] = me.organisations;
  const named =
    own === undefined ? EMPTY_DRAFT : { ...EMPTY_DRAFT, organisationId: own.id, organisationName: own.name };
  return { first: named, kept: undefined };
}

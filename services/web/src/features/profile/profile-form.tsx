import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import type { Profile } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import { useWrite } from '../../ui/use-write.ts';
import { FactChips } from '../reading/fact-chips.tsx';
import { useReading } from '../reading/use-reading.ts';
import { EMPTY_PROFILE, type ProfileDraft, profileChangeOf, profileDraftOf, profileFact } from './draft.ts';
import { ProfileFields } from './profile-fields.tsx';
import classes from './profile-page.module.css';
import { SaidOfYou } from './said-of-you.tsx';
import { changeProfile, createProfile } from './write.ts';

interface Props {
  readonly organisationId: string;
  /** None: a new one. */
  readonly profile: Profile | undefined;
  readonly onSaved: (profile: Profile) => void;
}

/** A profile that fills itself from a text: what is read in it is offered; what will be said stands beside it. */
export function ProfileForm({ organisationId, profile, onSaved }: Props) {
  const t = useTranslations();
  const [base, setBase] = useState(profile);
  const [draft, setDraft] = useState<ProfileDraft>(() => written(profile));
  const [tried, setTried] = useState(false);
  const reading = useReading(draft.title, draft.description, 'profile');
  const set = (change: Partial<ProfileDraft>) => setDraft((before) => ({ ...before, ...change }));
  const wrong = { title: draft.title.trim() === '', text: draft.description.trim() === '' };
  const { write, isWriting } = useWrite(
    () => {
      const change = profileChangeOf(draft, base);
      if (base !== undefined) {
        return changeProfile(base.id, { ...change, active: draft.active, version: base.version });
      }
      return createProfile({
        ...change,
        title: draft.title.trim(),
        description: draft.description.trim(),
        organisationId,
      });
    },
    {
      stale: [['profiles'], ['matches']],
      onDone: (saved) => {
        announce(t('profile.saved'));
        setBase(saved);
        setDraft(written(saved));
        onSaved(saved);
      },
    },
  );
  // What somebody else changed comes into a form in which nobody has written; else saving tells of it.
  if (profile !== undefined && base !== undefined && profile.version > base.version) {
    if (JSON.stringify(draft) === JSON.stringify(written(base))) {
      setBase(profile);
      setDraft(written(profile));
    }
  }
  const standsIn = (change: Partial<ProfileDraft>) =>
    Object.entries(change).every(
      ([field, value]) => JSON.stringify(draft[field as keyof ProfileDraft]) === JSON.stringify(value),
    );
  return (
    <form
      noValidate
      className={classes.columns}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!wrong.title && !wrong.text) write(undefined);
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('profile.name')}
          size="md"
          maxLength={200}
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={tried && wrong.title && t('profile.nameMissing')}
        />
        <Textarea
          label={t('profile.text')}
          size="md"
          autosize
          minRows={6}
          maxRows={24}
          maxLength={20_000}
          value={draft.description}
          onChange={(event) => set({ description: event.currentTarget.value })}
          error={tried && wrong.text && t('profile.textMissing')}
        />
        <FactChips
          facts={reading?.facts ?? []}
          stateOf={(fact) => {
            const change = profileFact(fact, draft);
            if (change === undefined) return undefined;
            return standsIn(change) ? 'taken' : 'open';
          }}
          onTake={(fact) => set(profileFact(fact, draft) ?? {})}
        />
        <ProfileFields draft={draft} set={set} />
        <div>
          <Button type="submit" size="md" loading={isWriting}>
            {t('profile.save')}
          </Button>
        </div>
      </Stack>
      <Stack gap="md">
        <SaidOfYou draft={draft} reading={reading} />
      </Stack>
    </form>
  );
}

function written(profile: Profile | undefined): ProfileDraft {
  return profile === undefined ? EMPTY_PROFILE : profileDraftOf(profile);
}

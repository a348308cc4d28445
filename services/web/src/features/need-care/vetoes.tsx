import { Button, Checkbox, TextInput } from '@mantine/core';
import type { VetoView } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './need-care.module.css';
import { addVeto, removeVeto, vetoesQuery } from './queries.ts';

/** "Never show to …": whom the owner keeps away from a need, or from all of theirs. */
export function Vetoes({ needId }: { needId: string }) {
  const t = useTranslations();
  const query = useQuery(vetoesQuery(needId));
  const stale = [vetoesQuery(needId).queryKey, ['matches'], ['needs', 'list']];
  const { write, isWriting } = useWrite((veto: VetoView) => removeVeto(needId, veto.id), {
    stale,
    onDone: () => announce(t('care.veto.removed')),
  });
  return (
    <Part title={t('care.veto.title')} anchor="vetoes">
      <p className={classes.quiet}>{t('care.veto.text')}</p>
      <Loaded query={query} height={36}>
        {(vetoes) => (
          <ul className={classes.list}>
            {vetoes.map((veto) => (
              <li key={veto.id}>
                <strong>{nameOf(veto)}</strong>
                {veto.everyNeed && <span className={classes.quiet}>{t('care.veto.ofAll')}</span>}
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={isWriting}
                  aria-label={t('care.veto.removeOf', { name: nameOf(veto) })}
                  onClick={() => write(veto)}
                >
                  {t('care.veto.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <VetoForm needId={needId} stale={stale} />
    </Part>
  );
}

function VetoForm({ needId, stale }: { needId: string; stale: readonly (readonly unknown[])[] }) {
  const t = useTranslations();
  const [name, setName] = useState('');
  const [website, setWebsite] = useState('');
  const [everyNeed, setEveryNeed] = useState(false);
  const [tried, setTried] = useState(false);
  const said = {
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(website.trim() !== '' && { website: website.trim() }),
  };
  const isMissing = Object.keys(said).length === 0;
  const { write, isWriting } = useWrite(() => addVeto(needId, { ...said, everyNeed }), {
    stale,
    onDone: () => {
      announce(t('care.veto.added'));
      setName('');
      setWebsite('');
      setTried(false);
    },
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!isMissing) write(undefined);
      }}
    >
      <div className={classes.line}>
        <TextInput
          label={t('care.veto.name')}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && isMissing && t('care.veto.missing')}
        />
        <TextInput
          label={t('care.veto.website')}
          maxLength={300}
          value={website}
          onChange={(event) => setWebsite(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label={t('care.veto.everyNeed')}
        checked={everyNeed}
        onChange={(event) => setEveryNeed(event.currentTarget.checked)}
      />
      <div>
        <Button type="submit" variant="default" loading={isWriting}>
          {t('care.veto.add')}
        </Button>
      </div>
    </form>
  );
}

function nameOf({ organisation, name, website, number }: VetoView): string {
  return organisation?.name ?? name ?? website ?? number ?? '';
}

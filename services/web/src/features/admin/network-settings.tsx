import { Button, Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import type { Settings } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { CLOCK_KINDS } from '../my-day/clock-kinds.ts';
import classes from './admin.module.css';
import { changeSettings, settingsQuery } from './queries.ts';

/** Clocks, closure weeks, caps, retention. */
export function NetworkSettings() {
  const query = useQuery(settingsQuery);
  return (
    <Loaded query={query} height={400}>
      {(settings) => <SettingsForm key={JSON.stringify(settings)} settings={settings} />}
    </Loaded>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const t = useTranslations();
  const [draft, setDraft] = useState(settings);
  const set = (part: Partial<Settings>) => setDraft((before) => ({ ...before, ...part }));
  const { write, isWriting } = useWrite(changeSettings, {
    stale: [['settings']],
    onDone: () => announce(t('admin.saved')),
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        write({ ...draft, closures: draft.closures.filter(({ from, to }) => from !== '' && to !== '') });
      }}
    >
      <Stack gap="md">
        <NumberInput
          label={t('admin.set.asked')}
          min={1}
          max={50}
          allowDecimal={false}
          value={draft.asked_at_once}
          onChange={(value) => typeof value === 'number' && set({ asked_at_once: value })}
        />
        <NumberInput
          label={t('admin.set.cooldown')}
          min={0}
          max={1_000}
          allowDecimal={false}
          value={draft.cooldown_days}
          onChange={(value) => typeof value === 'number' && set({ cooldown_days: value })}
        />
        <fieldset className={classes.group}>
          <legend>{t('admin.set.clocks')}</legend>
          <Group gap="sm" align="flex-end">
            {CLOCK_KINDS.map((clock) => (
              <NumberInput
                key={clock}
                label={t(`admin.set.clock.${clock}`)}
                min={1}
                max={365}
                allowDecimal={false}
                value={draft.clock_days[clock] ?? ''}
                onChange={(value) => {
                  const { [clock]: _before, ...others } = draft.clock_days;
                  set({ clock_days: typeof value === 'number' ? { ...others, [clock]: value } : others });
                }}
              />
            ))}
          </Group>
        </fieldset>
        <Closures closures={draft.closures} onChange={(closures) => set({ closures })} />
        <Checkbox
          label={t('admin.set.factor')}
          checked={draft.require_two_factor}
          onChange={(event) => set({ require_two_factor: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('admin.set.retention')}
          checked={draft.apply_retention}
          onChange={(event) => set({ apply_retention: event.currentTarget.checked })}
        />
        <div>
          <Button type="submit" loading={isWriting}>
            {t('admin.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface ClosuresProps {
  readonly closures: Settings['closures'];
  readonly onChange: (closures: Settings['closures']) => void;
}

function Closures({ closures, onChange }: ClosuresProps) {
  const t = useTranslations();
  const put = (at: number, part: Partial<Settings['closures'][number]>) =>
    onChange(closures.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes.group}>
      <legend>{t('admin.set.closures')}</legend>
      {closures.map((closure, at) => (
        <Group key={at} gap="sm" align="flex-end">
          <TextInput
            type="date"
            label={t('admin.set.from')}
            value={closure.from}
            onChange={(event) => put(at, { from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('admin.set.to')}
            min={closure.from}
            value={closure.to}
            onChange={(event) => put(at, { to: event.currentTarget.value })}
          />
          <Button variant="default" onClick={() => onChange(closures.filter((_, place) => place !== at))}>
            {t('admin.set.dropClosure', { day: closure.from })}
          </Button>
        </Group>
      ))}
      <div>
        <Button variant="default" mt="xs" onClick={() => onChange([...closures, { from: '', to: '' }])}>
          {t('admin.set.addClosure')}
        </Button>
      </div>
    </fieldset>
  );
}

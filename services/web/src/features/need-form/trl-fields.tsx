import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FieldProps } from './need-editor.tsx';

/** The levels that a facilitator can tell apart on the phone, each by its lowest TRL. */
const LEVELS = [3, 5, 7, 9] as const;

/** How mature a solution must be. */
export function TrlFields({ draft, set }: FieldProps) {
  const t = useTranslations();
  const others = [1, 2, 4, 6, 8].filter((level) => level === draft.trl);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t('need.facts.trl')}
        description={t('form.terms.trl')}
        value={String(draft.trl)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          set({ trl: value === '' ? '' : Number(value), ...(value === '' && { trlHard: false }) });
        }}
        size="md"
      >
        <option value="">{t('need.facts.unsaid')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`form.trl.from${level}`)}
          </option>
        ))}
        {others.map((level) => (
          <option key={level} value={level}>
            {t('need.facts.trlFrom', { trl: level })}
          </option>
        ))}
      </NativeSelect>
      {draft.trl !== '' && (
        <Checkbox
          label={t('form.terms.trlHard')}
          checked={draft.trlHard}
          onChange={(event) => set({ trlHard: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

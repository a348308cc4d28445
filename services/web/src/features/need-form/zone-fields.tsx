import { Checkbox, MultiSelect, NumberInput, Stack } from '@mantine/core';
import type { Taxonomy } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import type { FieldProps } from './need-editor.tsx';

/** Where a startup must be: countries, regions, departments, or a distance. */
export function ZoneFields({ draft, set, errorOf, areas }: FieldProps & { areas: Taxonomy['areas'] }) {
  const t = useTranslations();
  const said = draft.areas.length > 0 || draft.radiusKm !== '';
  return (
    <Stack gap="xs" data-field="perimeter">
      <MultiSelect
        label={t('need.facts.zone')}
        description={t('form.terms.zone')}
        placeholder={draft.areas.length === 0 ? t('form.terms.zoneSearch') : ''}
        data={areas.map((area) => ({ value: area.id, label: area.label === area.id ? area.id : area.label }))}
        value={[...draft.areas]}
        onChange={(chosen) => set({ areas: chosen })}
        error={errorOf('perimeter')}
        searchable
        limit={40}
        nothingFoundMessage={t('form.terms.zoneNone')}
        size="md"
      />
      <NumberInput
        label={t('form.terms.radius')}
        value={draft.radiusKm}
        onChange={(value) => set({ radiusKm: typeof value === 'number' ? value : '' })}
        min={1}
        max={20_000}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        rightSection="km"
        rightSectionWidth={48}
        size="md"
        maw={240}
      />
      {said && (
        <Checkbox
          label={t('form.terms.zoneHard')}
          checked={draft.perimeterHard}
          onChange={(event) => set({ perimeterHard: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

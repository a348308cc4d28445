import { Checkbox, Group, MultiSelect, NumberInput, Stack, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { LANGUAGES } from '../../locales/language.ts';
import { useLanguage } from '../../locales/language-provider.tsx';
import { taxonomyQuery } from '../taxonomy/taxonomy.ts';
import type { ProfileDraft } from './draft.ts';

interface Props {
  readonly draft: ProfileDraft;
  readonly set: (change: Partial<ProfileDraft>) => void;
}

/** What a need asks for beside the text: maturity, certificates, languages, places, terms, capacity. */
export function ProfileFields({ draft, set }: Props) {
  const t = useTranslations();
  const { language } = useLanguage();
  const { data: taxonomy } = useQuery(taxonomyQuery(language));
  return (
    <Stack gap="sm">
      <Group gap="sm" grow preventGrowOverflow={false} align="flex-end">
        <NumberInput
          label={t('profile.trl')}
          min={1}
          max={9}
          allowDecimal={false}
          value={draft.trl}
          onChange={(trl) => set({ trl: typeof trl === 'number' ? trl : '' })}
        />
        <NumberInput
          label={t('profile.capacity')}
          min={0}
          max={1_000}
          allowDecimal={false}
          value={draft.capacity}
          onChange={(capacity) => set({ capacity: typeof capacity === 'number' ? capacity : '' })}
        />
      </Group>
      <TagsInput
        label={t('profile.certificates')}
        value={[...draft.certificates]}
        onChange={(certificates) => set({ certificates })}
        maxTags={50}
      />
      <MultiSelect
        label={t('profile.languages')}
        value={[...draft.languages]}
        onChange={(languages) => set({ languages })}
        data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
      />
      <MultiSelect
        label={t('profile.areas')}
        value={[...draft.areasServed]}
        onChange={(areasServed) => set({ areasServed })}
        data={(taxonomy?.areas ?? []).map(({ id, label }) => ({ value: id, label }))}
        searchable
        limit={40}
        nothingFoundMessage={t('form.terms.zoneNone')}
      />
      <NumberInput
        label={t('profile.minimum')}
        min={0}
        max={1e9}
        hideControls
        thousandSeparator=" "
        value={draft.minimumBudget}
        onChange={(minimum) => set({ minimumBudget: typeof minimum === 'number' ? minimum : '' })}
      />
      <Checkbox
        label={t('profile.paid')}
        checked={draft.paidPilotOnly}
        onChange={(event) => set({ paidPilotOnly: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('profile.active')}
        checked={draft.active}
        onChange={(event) => set({ active: event.currentTarget.checked })}
      />
    </Stack>
  );
}

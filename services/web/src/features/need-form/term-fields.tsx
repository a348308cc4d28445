import { MultiSelect, NativeSelect, Radio, Stack, TagsInput, TextInput } from '@mantine/core';
import { READINESS, VISIBILITIES } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { taxonomyQuery } from '../taxonomy/taxonomy.ts';
import { BudgetFields } from './budget-fields.tsx';
import { NEED_LANGUAGES } from './draft.ts';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './need-editor.tsx';
import { TrlFields } from './trl-fields.tsx';
import { ZoneFields } from './zone-fields.tsx';

/** The disqualifiers, each optional, each with the reason why it helps to say it. */
export function TermFields(props: FieldProps) {
  const { draft, set, errorOf } = props;
  const t = useTranslations();
  const { language } = useLanguage();
  const { data: taxonomy } = useQuery(taxonomyQuery(language));
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <>
      <FieldGroup title={t('form.terms.title')} text={t('form.terms.text')}>
        <Radio.Group
          label={t('need.facts.paidTrial')}
          description={t('form.terms.paidTrial')}
          value={draft.paidTrial}
          onChange={(value) => set({ paidTrial: value === 'yes' || value === 'no' ? value : '' })}
          size="md"
        >
          <Stack gap="xs" mt={4}>
            <Radio value="yes" label={t('need.facts.yes')} />
            <Radio value="no" label={t('need.facts.no')} />
            <Radio value="" label={t('need.facts.unsaid')} />
          </Stack>
        </Radio.Group>
        <BudgetFields {...props} />
        <TextInput
          wrapperProps={{ 'data-field': 'decisionMaker' }}
          label={t('need.facts.decisionMaker')}
          description={t('form.terms.decisionMaker')}
          value={draft.decisionMaker}
          onChange={(event) => set({ decisionMaker: event.currentTarget.value })}
          error={errorOf('decisionMaker')}
          maxLength={120}
          size="md"
        />
        <TextInput
          wrapperProps={{ 'data-field': 'decisionDate' }}
          type="date"
          label={t('form.terms.decisionDateLabel')}
          description={t('form.terms.decisionDate')}
          value={draft.decisionDate}
          onChange={(event) => set({ decisionDate: event.currentTarget.value })}
          error={errorOf('decisionDate')}
          size="md"
          styles={{ input: { maxWidth: 240 } }}
        />
        <NativeSelect
          label={t('need.facts.readiness')}
          description={t('form.terms.readiness')}
          value={draft.readiness}
          onChange={(event) => set({ readiness: READINESS.find((one) => one === event.currentTarget.value) ?? '' })}
          size="md"
        >
          <option value="">{t('need.facts.unsaid')}</option>
          {READINESS.map((one) => (
            <option key={one} value={one}>
              {t(`need.readiness.${one}`)}
            </option>
          ))}
        </NativeSelect>
        <TrlFields {...props} />
        <TagsInput
          wrapperProps={{ 'data-field': 'certificates' }}
          label={t('need.facts.certificates')}
          description={t('form.terms.certificates')}
          value={[...draft.certificates]}
          onChange={(certificates) => set({ certificates })}
          error={errorOf('certificates')}
          splitChars={[',', ';']}
          acceptValueOnBlur
          size="md"
        />
        <ZoneFields {...props} areas={taxonomy?.areas ?? []} />
        <MultiSelect
          label={t('need.facts.languages')}
          description={t('form.terms.languages')}
          data={NEED_LANGUAGES.map((one) => ({ value: one, label: languageNames.of(one) ?? one }))}
          value={[...draft.languages]}
          onChange={(languages) => set({ languages })}
          size="md"
        />
      </FieldGroup>
      <FieldGroup title={t('form.show.title')} text={t('form.show.text')}>
        <Radio.Group
          aria-label={t('form.show.title')}
          value={draft.visibility}
          onChange={(value) => set({ visibility: VISIBILITIES.find((one) => one === value) ?? 'anonymous' })}
          size="md"
        >
          <Stack gap="xs">
            {VISIBILITIES.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`form.show.${one}.label`)}
                description={t(`form.show.${one}.text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      </FieldGroup>
    </>
  );
}

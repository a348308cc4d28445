import { Group, Input, NumberInput } from '@mantine/core';
import { useLocale, useTranslations } from 'use-intl';
import type { FieldProps } from './need-editor.tsx';

/** A budget, from and to; either may be left out. */
export function BudgetFields({ draft, set, errorOf }: FieldProps) {
  const t = useTranslations();
  const locale = useLocale();
  const number = {
    min: 0,
    max: 1_000_000_000,
    hideControls: true,
    thousandSeparator: locale.startsWith('fr') ? '\u202f' : ',',
    decimalScale: 0,
    allowNegative: false,
    size: 'md',
    rightSection: '€',
  } as const;
  const error = errorOf('budget');
  return (
    <Input.Wrapper
      data-field="budget"
      label={t('need.facts.budget')}
      labelElement="div"
      description={t('form.terms.budget')}
      error={error}
      size="md"
    >
      <Group gap="xs" grow mt={4}>
        <NumberInput
          {...number}
          aria-label={t('form.terms.budgetFrom')}
          placeholder={t('form.terms.budgetFrom')}
          value={draft.budgetMinimum}
          onChange={(value) => set({ budgetMinimum: amount(value) })}
          error={error !== undefined}
        />
        <NumberInput
          {...number}
          aria-label={t('form.terms.budgetTo')}
          placeholder={t('form.terms.budgetTo')}
          value={draft.budgetMaximum}
          onChange={(value) => set({ budgetMaximum: amount(value) })}
          error={error !== undefined}
        />
      </Group>
    </Input.Wrapper>
  );
}

function amount(value: number | string): number | '' {
  return typeof value === 'number' ? value : value === '' || Number.isNaN(Number(value)) ? '' : Number(value);
}

import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { type Organisation, organisationInput } from '@navette/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { taxonomyQuery } from '../taxonomy/taxonomy.ts';
import classes from './new-organisation.module.css';
import { createOrganisation } from './queries.ts';

interface Props {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onAdded: (organisation: Organisation) => void;
}

/** Adds an organisation with what is known of it on the phone: its name, where it is, what it makes. */
export function NewOrganisation({ name, onCancel, onAdded }: Props) {
  const t = useTranslations();
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const notify = useNotifyProblem();
  const { data: taxonomy } = useQuery(taxonomyQuery(language));
  const [values, setValues] = useState({ name, commune: '', postalCode: '', sector: null as string | null });
  const [tried, setTried] = useState(false);
  const site = {
    ...(values.commune.trim() !== '' && { commune: values.commune }),
    ...(values.postalCode.trim() !== '' && { postalCode: values.postalCode }),
  };
  const parsed = organisationInput.safeParse({
    name: values.name,
    roles: ['industrial'],
    sector: values.sector,
    ...(Object.keys(site).length > 0 && { site }),
  });
  const isWrong = (field: string) => tried && parsed.error?.issues.some((issue) => issue.path.includes(field)) === true;
  const adding = useMutation({
    mutationFn: createOrganisation,
    onError: notify,
    onSuccess: (organisation) => {
      void queryClient.invalidateQueries({ queryKey: ['organisations'] });
      onAdded(organisation);
    },
  });

  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('form.organisation.title')}</legend>
      <Stack gap="sm">
        <TextInput
          label={t('form.organisation.name')}
          value={values.name}
          onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
          error={isWrong('name') && t('form.organisation.nameMissing')}
          maxLength={200}
          size="md"
          autoFocus
        />
        <Group grow align="flex-start">
          <TextInput
            label={t('form.organisation.commune')}
            value={values.commune}
            onChange={(event) => setValues({ ...values, commune: event.currentTarget.value })}
            maxLength={120}
            size="md"
          />
          <TextInput
            label={t('form.organisation.postalCode')}
            value={values.postalCode}
            onChange={(event) => setValues({ ...values, postalCode: event.currentTarget.value })}
            error={isWrong('postalCode') && t('form.organisation.postalCodeWrong')}
            maxLength={12}
            size="md"
          />
        </Group>
        <Select
          label={t('form.organisation.sector')}
          data={(taxonomy?.sectors ?? []).map((one) => ({ value: one.id, label: `${one.id} ${one.label}` }))}
          value={values.sector}
          onChange={(sector) => setValues({ ...values, sector })}
          searchable
          clearable
          limit={40}
          nothingFoundMessage={t('form.capabilities.none')}
          size="md"
        />
        <Group gap="xs">
          <Button
            loading={adding.isPending}
            onClick={() => {
              setTried(true);
              if (parsed.success) adding.mutate(parsed.data);
            }}
          >
            {t('form.organisation.add')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('form.organisation.cancel')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}

import { Button, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NewOrganisation } from './new-organisation.tsx';
import { organisationSearchQuery } from './queries.ts';

interface Chosen {
  readonly id: string;
  readonly name: string;
}
interface Props {
  readonly value: string | null;
  readonly name: string;
  readonly error: string | undefined;
  /** Whether this person may add an organisation to the directory. */
  readonly mayAdd: boolean;
  readonly locked: boolean;
  readonly onChange: (organisation: Chosen | null) => void;
}

/** Chooses an organisation of the directory by searching, or adds one in place. */
export function OrganisationField({ value, name, error, mayAdd, locked, onChange }: Props) {
  const t = useTranslations();
  const [typed, setTyped] = useState(name);
  const [adding, setAdding] = useState(false);
  const [q] = useDebouncedValue(typed === name ? '' : typed.trim(), 200);
  const { data: found = [] } = useQuery(organisationSearchQuery(q));
  const options = found.map((one) => ({
    value: one.id,
    label: one.site?.commune ? `${one.name} – ${one.site.commune}` : one.name,
  }));
  if (value !== null && !options.some((option) => option.value === value)) options.unshift({ value, label: name });

  if (adding) {
    return (
      <NewOrganisation
        name={typed === name ? '' : typed}
        onCancel={() => setAdding(false)}
        onAdded={(organisation) => {
          setAdding(false);
          onChange(organisation);
        }}
      />
    );
  }
  return (
    <Stack gap="xs" align="flex-start" data-field="organisationId">
      <Select
        w="100%"
        label={t('form.who.organisation')}
        description={t('form.who.organisationHelp')}
        data={options}
        value={value}
        onChange={(id, option) =>
          onChange(id === null ? null : { id, name: found.find((one) => one.id === id)?.name ?? option?.label ?? '' })
        }
        searchable
        onSearchChange={setTyped}
        filter={({ options: all }) => all}
        nothingFoundMessage={t('form.who.nobody')}
        error={error}
        disabled={locked}
        size="md"
      />
      {mayAdd && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={locked}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('form.who.add')}
        </Button>
      )}
    </Stack>
  );
}

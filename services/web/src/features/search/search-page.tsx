import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import classes from './search-page.module.css';

interface Found {
  readonly id: string;
  readonly to: string;
  readonly name: string;
  readonly more: string;
}

const GROUPS = ['needs', 'organisations', 'profiles', 'contacts'] as const;
const MOST = '8';

async function look(q: string): Promise<Record<(typeof GROUPS)[number], readonly Found[]>> {
  const query = { q, limit: MOST };
  const [needs, organisations, profiles, contacts] = await Promise.all([
    answer(api.needs.$get({ query })),
    answer(api.organisations.$get({ query })),
    answer(api.profiles.$get({ query })),
    answer(api.contacts.$get({ query })),
  ]);
  return {
    needs: needs.items.flatMap((one) =>
      one.stage === 'all' ? [{ id: one.id, to: `/needs/${one.id}`, name: one.title, more: one.organisation.name }] : [],
    ),
    organisations: organisations.items.map((one) => ({
      id: one.id,
      to: `/organisations/${one.id}`,
      name: one.name,
      more: one.site?.commune ?? '',
    })),
    profiles: profiles.items.map((one) => ({
      id: one.id,
      to: `/organisations/${one.organisation.id}`,
      name: one.title,
      more: one.organisation.name,
    })),
    contacts: contacts.items.map((one) => ({
      id: one.id,
      to: one.organisation === null ? '' : `/organisations/${one.organisation.id}`,
      name: one.name,
      more: [one.organisation?.name, one.email].filter(Boolean).join(' · '),
    })),
  };
}

/** Search over everything that a facilitator may see; what is looked for is in the address. */
export function SearchPage({ q }: { q: string }) {
  const t = useTranslations();
  const navigate = useNavigate({ from: '/search' });
  const query = useQuery({
    queryKey: ['search', q],
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: () => look(q),
  });
  const ask = useDebouncedCallback((typed: string) => {
    void navigate({ search: typed.trim() === '' ? {} : { q: typed.trim() }, replace: true });
  }, 250);
  const count = query.data === undefined ? 0 : Object.values(query.data).flat().length;
  return (
    <Page title={t('search.title')} reading>
      <TextInput
        size="md"
        label={t('search.label')}
        leftSection={<IconSearch size={16} aria-hidden />}
        defaultValue={q}
        maxLength={200}
        onChange={(event) => ask(event.currentTarget.value)}
        autoFocus
      />
      <p role="status">{q.length < 2 ? t('search.short') : query.isSuccess && t('search.found', { count })}</p>
      {q.length >= 2 && (
        <Loaded query={query} height={240}>
          {(found) =>
            count === 0 ? (
              <p>{t('search.none', { q })}</p>
            ) : (
              GROUPS.filter((group) => found[group].length > 0).map((group) => (
                <Part key={group} title={t(`search.group.${group}`)}>
                  <ul className={classes.list}>
                    {found[group].map(({ id, to, name, more }) => (
                      <li key={id}>
                        {to === '' ? <strong>{name}</strong> : <Link to={to}>{name}</Link>}{' '}
                        <span className={classes.more}>{more}</span>
                      </li>
                    ))}
                  </ul>
                </Part>
              ))
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

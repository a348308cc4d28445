import { Button, MultiSelect } from '@mantine/core';
import type { Person } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { taxonomyQuery, useLabels } from '../taxonomy/taxonomy.ts';
import classes from './admin.module.css';
import { peopleQuery, scopePerson } from './queries.ts';

/** Everybody who has an account, with their role and what their work is narrowed to. */
export function People() {
  const t = useTranslations();
  const query = useQuery(peopleQuery);
  return (
    <Loaded query={query} height={240}>
      {(people) => (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('admin.name')}</th>
                <th scope="col">{t('admin.email')}</th>
                <th scope="col">{t('admin.role')}</th>
                <th scope="col">{t('admin.scope')}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">{person.name}</th>
                  <td>{person.email}</td>
                  <td>{t(`admin.roles.${person.role}`)}</td>
                  <td>{person.role === 'facilitator' && <Scope key={String(person.areas)} person={person} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Loaded>
  );
}

function Scope({ person }: { person: Person }) {
  const t = useTranslations();
  const labels = useLabels();
  const { language } = useLanguage();
  const { data: taxonomy } = useQuery(taxonomyQuery(language));
  const [editing, setEditing] = useState(false);
  const [areas, setAreas] = useState<readonly string[]>(person.areas ?? []);
  const { write, isWriting } = useWrite(scopePerson, {
    stale: [['people']],
    onDone: () => {
      setEditing(false);
      announce(t('admin.saved'));
    },
  });
  if (!editing) {
    return (
      <>
        {person.areas === null ? t('admin.scopeAll') : person.areas.map(labels.area).join(', ')}{' '}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('admin.scopeOf', { name: person.name })}
          onClick={() => setEditing(true)}
        >
          {t('admin.change')}
        </Button>
      </>
    );
  }
  return (
    <>
      <MultiSelect
        label={t('admin.scopeAreas')}
        value={[...areas]}
        onChange={setAreas}
        data={(taxonomy?.areas ?? []).map(({ id, label }) => ({ value: id, label }))}
        searchable
        limit={40}
      />
      <Button
        size="compact-sm"
        mt="xs"
        loading={isWriting}
        onClick={() =>
          write({
            id: person.id,
            editionIds: person.editionIds as [string, ...string[]] | null,
            areas: areas.length === 0 ? null : [...areas],
          })
        }
      >
        {t('admin.save')}
      </Button>
    </>
  );
}

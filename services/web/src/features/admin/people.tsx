import { Button, TextInput } from '@mantine/core';
import type { Me, Person } from '@navette/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { operatorsQuery } from '../network/queries.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './admin.module.css';
import { peoplePagesQuery } from './people-queries.ts';
import { PersonDialog } from './person-dialog.tsx';

/** Everybody who has an account: their role, what their work is narrowed to, whether they still come in. */
export function People({ me }: { me: Me }) {
  const t = useTranslations();
  const pages = useInfiniteQuery(peoplePagesQuery);
  const [typed, setTyped] = useState('');
  const [changing, setChanging] = useState<string>();
  const people = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const word = typed.trim().toLowerCase();
  const shown = people.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(word));
  const changed = people.find((one) => one.id === changing);
  return (
    <>
      <TextInput
        label={t('admin.find')}
        maxLength={120}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maw={320}
      />
      <Loaded query={pages} height={240}>
        {() => (
          <Scrolled className={classes.scroll} label={t('admin.tab.people')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('admin.name')}</th>
                  <th scope="col">{t('admin.email')}</th>
                  <th scope="col">{t('admin.role')}</th>
                  <th scope="col">{t('admin.scope')}</th>
                  <th scope="col">{t('admin.person.seen')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {shown.map((person) => (
                  <Row key={person.id} person={person} onChange={() => setChanging(person.id)} />
                ))}
              </tbody>
            </table>
          </Scrolled>
        )}
      </Loaded>
      {pages.isSuccess && shown.length === 0 && <p role="status">{t('admin.person.nobody')}</p>}
      {pages.hasNextPage && (
        <div>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('admin.more')}
          </Button>
        </div>
      )}
      {changed !== undefined && (
        <PersonDialog
          key={changed.id}
          person={changed}
          isMe={changed.id === me.id}
          onClose={() => setChanging(undefined)}
        />
      )}
    </>
  );
}

function Row({ person, onChange }: { person: Person; onChange: () => void }) {
  const t = useTranslations();
  const say = useSayDate();
  const { name, email, role, disabled, signedInAt } = person;
  return (
    <tr data-off={disabled || undefined}>
      <th scope="row">{name}</th>
      <td>{email}</td>
      <td>{t(`admin.roles.${role}`)}</td>
      <td>{role === 'facilitator' && <Scope person={person} />}</td>
      <td>
        {disabled ? t('admin.person.closed') : signedInAt === null ? t('admin.person.never') : say.ago(signedInAt)}
      </td>
      <td className={classes.end}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('admin.person.changeOf', { name })}
          onClick={onChange}
        >
          {t('admin.change')}
        </Button>
      </td>
    </tr>
  );
}

/** What a facilitator's work is narrowed to, in words. */
function Scope({ person: { operatorId, areas, editionIds } }: { person: Person }) {
  const t = useTranslations();
  const labels = useLabels();
  const operators = useQuery(operatorsQuery).data;
  const operator = operators?.find(({ id }) => id === operatorId)?.name ?? t('admin.scopeAll');
  return [
    operator,
    ...(areas ?? []).map(labels.area),
    ...(editionIds === null ? [] : [t('admin.person.editions', { count: editionIds.length })]),
  ].join(' · ');
}

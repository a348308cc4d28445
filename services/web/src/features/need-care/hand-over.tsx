import { Button, NativeSelect } from '@mantine/core';
import type { Me, NeedFull } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useWrite } from '../../ui/use-write.ts';
import classes from './need-care.module.css';
import { colleaguesQuery, handOver } from './queries.ts';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who follows a need, and the way to hand it over to a colleague of the same operator. */
export function HandOver({ me, need }: { me: Me; need: NeedFull }) {
  const t = useTranslations();
  const query = useQuery(colleaguesQuery);
  return (
    <Part title={t('care.handOver.title')} anchor="referent">
      <Loaded query={query} height={64}>
        {(colleagues) => {
          const referent = colleagues.find((one) => one.id === need.referentId);
          const others = colleagues.filter((one) => one.id !== need.referentId);
          return (
            <>
              <p className={classes.quiet}>
                {need.referentId === null
                  ? t('care.handOver.nobody')
                  : need.referentId === me.id
                    ? t('care.handOver.you')
                    : t('care.handOver.by', { name: referent?.name ?? t('care.handOver.elsewhere') })}
              </p>
              {others.length > 0 && <Choice key={need.referentId} need={need} others={others} />}
            </>
          );
        }}
      </Loaded>
    </Part>
  );
}

function Choice({ need, others }: { need: NeedFull; others: readonly Person[] }) {
  const t = useTranslations();
  const [first] = others;
  const [chosen, setChosen] = useState(first?.id ?? '');
  const person = others.find((one) => one.id === chosen) ?? first;
  const { write, isWriting } = useWrite((id: string) => handOver(need.id, id), {
    stale: [['needs'], ['my-day']],
    onDone: () => announce(t('care.handOver.done', { name: person?.name ?? '' })),
  });
  if (person === undefined) return null;
  return (
    <form
      className={classes.line}
      onSubmit={(event) => {
        event.preventDefault();
        write(person.id);
      }}
    >
      <NativeSelect
        label={t('care.handOver.to')}
        value={person.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" variant="default" loading={isWriting}>
        {t('care.handOver.send', { name: person.name })}
      </Button>
    </form>
  );
}

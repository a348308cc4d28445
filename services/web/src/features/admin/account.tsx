import { Button, Group } from '@mantine/core';
import type { Person } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { changePerson } from './people-queries.ts';

/** Closes somebody's account, once it is said what that does; or opens it again. */
export function Account({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useTranslations();
  const [asking, setAsking] = useState(false);
  const { id, name, disabled } = person;
  const { write, isWriting } = useWrite(changePerson, {
    stale: [['people']],
    onDone: (now) => {
      announce(t(now.disabled ? 'admin.person.isClosed' : 'admin.person.isOpen', { name }));
      onDone();
    },
  });
  return (
    <section className={classes.account}>
      <h3 className={classes.sub}>{t('admin.person.account')}</h3>
      {disabled ? (
        <>
          <p className={classes.quiet}>{t('admin.person.closedText')}</p>
          <Button variant="default" loading={isWriting} onClick={() => write({ id, disabled: false })}>
            {t('admin.person.reopen', { name })}
          </Button>
        </>
      ) : asking ? (
        <>
          <p role="alert">{t('admin.person.closeAsk', { name })}</p>
          <Group>
            <Button color="garance" loading={isWriting} onClick={() => write({ id, disabled: true })}>
              {t('admin.person.closeNow', { name })}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)} autoFocus>
              {t('admin.person.leaveOpen')}
            </Button>
          </Group>
        </>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('admin.person.close')}
        </Button>
      )}
    </section>
  );
}

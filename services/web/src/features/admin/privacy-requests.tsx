import { Anchor, Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { isAddress } from '../../ui/is-address.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { privacyRequestsQuery, requestPrivacy } from './queries.ts';
import { Retention } from './retention.tsx';

/** Copies and erasures of somebody's data, and what is past its period. */
export function PrivacyRequests() {
  const t = useTranslations();
  const say = useSayDate();
  const requests = useQuery(privacyRequestsQuery);
  const [kind, setKind] = useState<'export' | 'erasure'>('export');
  const [email, setEmail] = useState('');
  const [alsoOppose, setOppose] = useState(false);
  const [tried, setTried] = useState(false);
  const { write, isWriting } = useWrite(requestPrivacy, {
    stale: [['privacy']],
    onDone: () => {
      setEmail('');
      setTried(false);
      announce(t('admin.saved'));
    },
  });
  return (
    <>
      <Part title={t('admin.privacy.ask')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (isAddress(email)) {
              write({ kind, email: email.trim(), ...(kind === 'erasure' && alsoOppose && { alsoOppose }) });
            }
          }}
        >
          <Group gap="sm" align="flex-end">
            <NativeSelect
              aria-label={t('admin.privacy.ask')}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value === 'erasure' ? 'erasure' : 'export')}
              data={(['export', 'erasure'] as const).map((value) => ({
                value,
                label: t(`admin.privacy.kind.${value}`),
              }))}
            />
            <TextInput
              type="email"
              label={t('admin.email')}
              maxLength={254}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              error={tried && !isAddress(email) && t('account.address.wrong')}
            />
            {kind === 'erasure' && (
              <Checkbox
                label={t('admin.privacy.oppose')}
                checked={alsoOppose}
                onChange={(event) => setOppose(event.currentTarget.checked)}
              />
            )}
            <Button type="submit" loading={isWriting} {...(kind === 'erasure' && { color: 'garance' })}>
              {t('admin.privacy.send')}
            </Button>
          </Group>
        </form>
        <Loaded query={requests} height={96}>
          {(list) => (
            <ul className={classes.list}>
              {list.length === 0 && <li className={classes.quiet}>{t('admin.privacy.none')}</li>}
              {list.map((one) => (
                <li key={one.id}>
                  {t(`admin.privacy.kind.${one.kind}`)} · {t(`admin.privacy.state.${one.state}`)} ·{' '}
                  <span className={classes.quiet}>{say.ago(one.createdAt)}</span>{' '}
                  {one.kind === 'export' && one.state === 'done' && (
                    <Anchor href={`/api/v1/privacy/requests/${one.id}/archive`} download>
                      {t('admin.privacy.archive')}
                    </Anchor>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Part>
      <Retention />
    </>
  );
}

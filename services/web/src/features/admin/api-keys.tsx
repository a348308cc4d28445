import { Button, Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import type { ApiKeyInput } from '@navette/contracts';
import { KEY_SCOPES } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { keysQuery, makeKey, revokeKey } from './queries.ts';

/** Keys by which programs come, each shown whole once. */
export function ApiKeys() {
  const t = useTranslations();
  const say = useSayDate();
  const query = useQuery(keysQuery);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ApiKeyInput['scopes']>([]);
  const [days, setDays] = useState(365);
  const [made, setMade] = useState<string>();
  const make = useWrite(makeKey, {
    stale: [['api-keys']],
    onDone: ({ key }) => {
      setMade(key);
      setName('');
    },
  });
  const revoke = useWrite(revokeKey, { stale: [['api-keys']] });
  return (
    <Stack gap="md">
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && scopes.length > 0) make.write({ name: name.trim(), scopes, days });
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('admin.key.name')}
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group
            label={t('admin.key.scopes')}
            value={scopes}
            onChange={(chosen) => setScopes(KEY_SCOPES.filter((one) => chosen.includes(one)))}
          >
            <Group mt={4}>
              {KEY_SCOPES.map((scope) => (
                <Checkbox key={scope} value={scope} label={t(`admin.key.scope.${scope}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <NumberInput
            label={t('admin.key.days')}
            min={1}
            max={730}
            allowDecimal={false}
            value={days}
            onChange={(value) => typeof value === 'number' && setDays(value)}
          />
          <div>
            <Button type="submit" loading={make.isWriting} disabled={name.trim() === '' || scopes.length === 0}>
              {t('admin.key.make')}
            </Button>
          </div>
        </Stack>
      </form>
      {made !== undefined && (
        <div role="status">
          <p>{t('admin.key.once')}</p>
          <code className={classes.key}>{made}</code>
        </div>
      )}
      <Loaded query={query} height={96}>
        {(keys) => (
          <ul className={classes.list}>
            {keys.length === 0 && <li className={classes.quiet}>{t('admin.key.none')}</li>}
            {keys.map((key) => (
              <li key={key.id}>
                <strong>{key.name}</strong> <code>{key.prefix}…</code>{' '}
                {key.scopes.map((one) => t(`admin.key.scope.${one}`)).join(', ')} ·{' '}
                {key.revoked
                  ? t('admin.key.revoked')
                  : t('admin.key.until', { day: say.day(say.dayOf(key.expiresAt)) })}{' '}
                {!key.revoked && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={revoke.isWriting}
                    onClick={() => revoke.write(key.id)}
                  >
                    {t('admin.key.revoke', { name: key.name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Stack>
  );
}

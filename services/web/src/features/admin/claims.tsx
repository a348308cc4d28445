import { Button, Group, TextInput } from '@mantine/core';
import type { ClaimView } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { claimsQuery, decideClaim } from './queries.ts';

/** People who say that they speak for an organisation. */
export function Claims() {
  const t = useTranslations();
  const query = useQuery(claimsQuery);
  return (
    <Loaded query={query} height={120}>
      {(claims) => (
        <ul className={classes.list}>
          {claims.length === 0 && <li className={classes.quiet}>{t('admin.claim.none')}</li>}
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function Claim({ claim }: { claim: ClaimView }) {
  const t = useTranslations();
  const [reason, setReason] = useState('');
  const { write, isWriting } = useWrite(decideClaim, {
    stale: [['claims']],
    onDone: () => announce(t('admin.saved')),
  });
  const { id, person, organisation, byDomain } = claim;
  return (
    <li>
      <p>
        {t('admin.claim.says', { person: `${person.name} (${person.email})`, organisation: organisation.name })}
        {byDomain && ` · ${t('admin.claim.domain')}`}
      </p>
      <Group gap="xs" align="flex-end">
        <Button loading={isWriting} onClick={() => write({ id, answer: 'accept' })}>
          {t('admin.claim.accept')}
        </Button>
        <TextInput
          label={t('admin.claim.why')}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={isWriting}
          disabled={reason.trim() === ''}
          onClick={() => write({ id, answer: 'refuse', reason: reason.trim() })}
        >
          {t('admin.claim.refuse')}
        </Button>
      </Group>
    </li>
  );
}

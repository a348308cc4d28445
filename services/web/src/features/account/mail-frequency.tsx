import { NativeSelect, Skeleton } from '@mantine/core';
import type { MailPreferences } from '@navette/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { AccountProblem } from './account-problem.tsx';
import { changeFrequency, mailPreferencesQuery } from './queries.ts';
import { Section } from './section.tsx';

const FREQUENCIES = ['at_once', 'daily', 'weekly', 'off'] as const satisfies readonly MailPreferences['frequency'][];

/** How often one gets news; it holds as soon as it is chosen. */
export function MailFrequency() {
  const t = useTranslations();
  const client = useQueryClient();
  const { data } = useQuery(mailPreferencesQuery);
  const change = useMutation({
    mutationFn: changeFrequency,
    onSuccess: (fresh) => client.setQueryData(mailPreferencesQuery.queryKey, fresh),
  });
  return (
    <Section id="mails" title={t('account.mails.title')}>
      <p>{t('account.mails.text')}</p>
      <AccountProblem error={change.error} />
      {data === undefined ? (
        <Skeleton height={44} />
      ) : (
        <NativeSelect
          label={t('account.mails.frequency')}
          size="md"
          value={change.isPending ? change.variables : data.frequency}
          onChange={(event) => {
            const chosen = FREQUENCIES.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) change.mutate(chosen);
          }}
        >
          {FREQUENCIES.map((one) => (
            <option key={one} value={one}>
              {t(`account.mails.${one}`)}
            </option>
          ))}
        </NativeSelect>
      )}
      <p role="status">{change.isSuccess && t('account.mails.kept')}</p>
    </Section>
  );
}

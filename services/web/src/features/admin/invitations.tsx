import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { InvitationInput, Me } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES } from '../../locales/language.ts';
import { useLanguage } from '../../locales/language-provider.tsx';
import { announce } from '../../ui/announce.tsx';
import { isAddress } from '../../ui/is-address.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import { operatorsQuery } from '../network/queries.ts';
import classes from './admin.module.css';
import { invitationsQuery, invite, revokeInvitation } from './queries.ts';

const ROLES = ['member', 'facilitator', 'admin'] as const;

/** Who was invited; and one more. An administrator invites anybody, a facilitator members. */
export function Invitations({ me }: { me: Me }) {
  const t = useTranslations();
  const say = useSayDate();
  const query = useQuery(invitationsQuery);
  const { write, isWriting } = useWrite(revokeInvitation, { stale: [['invitations']] });
  return (
    <>
      <Part title={t('admin.invite.title')}>
        <InviteForm me={me} />
      </Part>
      <Loaded query={query} height={160}>
        {(invitations) => (
          <ul className={classes.list}>
            {invitations.length === 0 && <li className={classes.quiet}>{t('admin.invite.none')}</li>}
            {invitations.map(({ id, name, email, role, state, createdAt }) => (
              <li key={id}>
                <strong>{name}</strong> {email} · {t(`admin.roles.${role}`)} · {t(`admin.invite.state.${state}`)} ·{' '}
                <span className={classes.quiet}>{say.ago(createdAt)}</span>{' '}
                {state === 'open' && (
                  <Button size="compact-sm" variant="default" loading={isWriting} onClick={() => write(id)}>
                    {t('admin.invite.revoke')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function InviteForm({ me }: { me: Me }) {
  const t = useTranslations();
  const { language } = useLanguage();
  const isAdmin = me.role === 'admin';
  const { data: operators } = useQuery({ ...operatorsQuery, enabled: isAdmin });
  const [draft, setDraft] = useState<InvitationInput>({ email: '', name: '', role: 'member', language });
  const [tried, setTried] = useState(false);
  const isWrong = draft.name.trim() === '' || !isAddress(draft.email);
  const { write, isWriting } = useWrite(invite, {
    stale: [['invitations']],
    onDone: () => {
      setDraft({ ...draft, email: '', name: '' });
      setTried(false);
      announce(t('admin.invite.sent'));
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWrong) return;
        const operatorId = draft.operatorId ?? me.operatorId ?? operators?.[0]?.id;
        write({
          ...draft,
          name: draft.name.trim(),
          email: draft.email.trim(),
          ...(draft.role === 'facilitator' && operatorId && { operatorId }),
        });
      }}
    >
      <Group gap="sm" align="flex-start">
        <TextInput
          label={t('admin.name')}
          maxLength={120}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <TextInput
          type="email"
          label={t('admin.email')}
          maxLength={254}
          value={draft.email}
          onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
          error={tried && isWrong && t('admin.invite.wrong')}
        />
        <NativeSelect
          label={t('admin.role')}
          value={draft.role ?? 'member'}
          onChange={({ currentTarget: { value } }) =>
            setDraft({ ...draft, role: ROLES.find((one) => one === value) ?? 'member' })
          }
          data={(isAdmin ? ROLES : (['member'] as const)).map((value) => ({ value, label: t(`admin.roles.${value}`) }))}
        />
        {draft.role === 'facilitator' && operators !== undefined && operators.length > 1 && (
          <NativeSelect
            label={t('admin.person.operator')}
            value={draft.operatorId ?? me.operatorId ?? operators[0]?.id ?? ''}
            onChange={(event) => setDraft({ ...draft, operatorId: event.currentTarget.value })}
            data={operators.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <NativeSelect
          label={t('admin.invite.language')}
          value={draft.language ?? language}
          onChange={({ currentTarget: { value } }) => {
            if (isLanguage(value)) setDraft({ ...draft, language: value });
          }}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        />
      </Group>
      <Button type="submit" mt="sm" loading={isWriting}>
        {t('admin.invite.send')}
      </Button>
    </form>
  );
}

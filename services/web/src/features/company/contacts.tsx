import { Anchor, Button, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { isAddress } from '../../ui/is-address.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useWrite } from '../../ui/use-write.ts';
import classes from './company.module.css';
import { addContact, contactsQuery } from './queries.ts';

const EMPTY = { name: '', email: '', phone: '', jobTitle: '' };

/** Whom one talks to at a company; and one more of them. */
export function Contacts({ organisationId }: { organisationId: string }) {
  const t = useTranslations();
  const query = useQuery(contactsQuery(organisationId));
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const wrong = { name: draft.name.trim() === '', email: draft.email.trim() !== '' && !isAddress(draft.email) };
  const { write, isWriting } = useWrite(addContact, {
    stale: [['contacts', organisationId]],
    onDone: () => {
      setDraft(EMPTY);
      setTried(false);
      announce(t('company.kept'));
    },
  });
  return (
    <Part title={t('company.contacts')}>
      <Loaded query={query} height={64}>
        {(contacts) =>
          contacts.length === 0 ? (
            <p className={classes.quiet}>{t('company.noContact')}</p>
          ) : (
            <ul className={classes.list}>
              {contacts.map(({ id, name, email, phone, jobTitle, opposed }) => (
                <li key={id}>
                  <strong>{name}</strong> <span className={classes.quiet}>{jobTitle}</span>
                  <br />
                  {email !== null && !opposed && <Anchor href={`mailto:${email}`}>{email}</Anchor>}{' '}
                  {phone !== null && !opposed && <Anchor href={`tel:${phone}`}>{phone}</Anchor>}
                  {opposed && <span className={classes.urgent}>{t('company.opposed')}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <form
        noValidate
        aria-label={t('company.add')}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (wrong.name || wrong.email) return;
          write({
            organisationId,
            name: draft.name.trim(),
            email: draft.email.trim() || null,
            phone: draft.phone.trim() || null,
            jobTitle: draft.jobTitle.trim() || null,
          });
        }}
      >
        <Group gap="xs" align="flex-start" grow preventGrowOverflow={false}>
          <TextInput
            label={t('company.name')}
            maxLength={200}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            error={tried && wrong.name && t('company.nameMissing')}
          />
          <TextInput
            label={t('company.job')}
            maxLength={200}
            value={draft.jobTitle}
            onChange={(event) => setDraft({ ...draft, jobTitle: event.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={t('company.email')}
            maxLength={254}
            value={draft.email}
            onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
            error={tried && wrong.email && t('company.emailWrong')}
          />
          <TextInput
            type="tel"
            label={t('company.phone')}
            maxLength={40}
            value={draft.phone}
            onChange={(event) => setDraft({ ...draft, phone: event.currentTarget.value })}
          />
        </Group>
        <Button type="submit" variant="default" mt="sm" loading={isWriting}>
          {t('company.keep')}
        </Button>
      </form>
    </Part>
  );
}

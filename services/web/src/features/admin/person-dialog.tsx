import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import type { Person, PersonChange } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { operatorsQuery } from '../network/queries.ts';
import { Account } from './account.tsx';
import classes from './admin.module.css';
import { changePerson } from './people-queries.ts';
import { type NarrowedTo, ScopeFields } from './scope-fields.tsx';

const ROLES = ['member', 'facilitator', 'admin'] as const;

interface Props {
  readonly person: Person;
  /** One's own role and account are another administrator's to change. */
  readonly isMe: boolean;
  readonly onClose: () => void;
}

/** Changes what somebody may do and sees, after saying what follows from it; and closes their account. */
export function PersonDialog({ person, isMe, onClose }: Props) {
  const t = useTranslations();
  const operators = useQuery(operatorsQuery).data ?? [];
  const [role, setRole] = useState(person.role);
  const [operatorId, setOperatorId] = useState(person.operatorId);
  const [scope, setScope] = useState<NarrowedTo>({ areas: person.areas ?? [], editionIds: person.editionIds ?? [] });
  const { name } = person;
  const { write, isWriting } = useWrite(changePerson, {
    stale: [['people']],
    onDone: () => {
      announce(t('admin.person.changed', { name }));
      onClose();
    },
  });
  const works = role === 'facilitator';
  const operator = operatorId ?? operators[0]?.id ?? null;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('admin.person.title', { name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          write({ id: person.id, ...changeTo(role, operator, scope) });
        }}
      >
        <Stack gap="sm">
          <NativeSelect
            label={t('admin.role')}
            disabled={isMe}
            description={isMe ? t('admin.person.own') : t(`admin.person.may.${role}`)}
            value={role}
            onChange={({ currentTarget: { value } }) => setRole(ROLES.find((one) => one === value) ?? role)}
            data={ROLES.map((value) => ({ value, label: t(`admin.roles.${value}`) }))}
          />
          {works && operators.length > 1 && (
            <NativeSelect
              label={t('admin.person.operator')}
              value={operator ?? ''}
              onChange={(event) => setOperatorId(event.currentTarget.value)}
              data={operators.map(({ id, name: label }) => ({ value: id, label }))}
            />
          )}
          {works && <ScopeFields operatorId={operator} scope={scope} onChange={setScope} />}
          {role !== person.role && (
            <p className={classes.note} role="status">
              {t('admin.person.becomes', { name, role: t(`admin.roles.${role}`) })}
            </p>
          )}
          {(!isMe || works) && (
            <Group>
              <Button type="submit" loading={isWriting}>
                {role === person.role
                  ? t('admin.person.save', { name })
                  : t('admin.person.give', { name, role: t(`admin.roles.${role}`) })}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
      {!isMe && <Account person={person} onDone={onClose} />}
    </Modal>
  );
}

/** What the API is told: nobody but a facilitator is narrowed to something, nor works for an operator as a member. */
function changeTo(role: Person['role'], operatorId: string | null, { areas, editionIds }: NarrowedTo): PersonChange {
  if (role === 'member') return { role, operatorId: null, areas: null, editionIds: null };
  if (role === 'admin') return { role, areas: null, editionIds: null };
  return {
    role,
    operatorId,
    areas: areas.length === 0 ? null : [...areas],
    editionIds: editionIds.length === 0 ? null : [...editionIds],
  };
}

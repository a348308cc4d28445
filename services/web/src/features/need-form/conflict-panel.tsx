import { Alert, Button, Group, Table } from '@mantine/core';
import type { NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { draftOf, type NeedDraft } from './draft.ts';
import { useSayAnswer } from './say-answer.ts';

const COMPARED = [
  'title',
  'description',
  'capabilities',
  'paidTrial',
  'budgetMinimum',
  'budgetMaximum',
  'decisionMaker',
  'decisionDate',
  'readiness',
  'trl',
  'certificates',
  'areas',
  'radiusKm',
  'languages',
  'visibility',
] as const;

/** Where the panel is found by those who are far from it. */
export const CONFLICT_PANEL = 'conflict';

interface Props {
  readonly mine: NeedDraft;
  readonly theirs: NeedFull;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: (theirs: NeedFull) => void;
}

/** Somebody else saved first: both versions side by side where they differ, and the choice. */
export function ConflictPanel({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const sayAnswer = useSayAnswer();
  const other = draftOf(theirs);
  const differing = COMPARED.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(other[field]));
  return (
    <Alert
      color="garance"
      role="alert"
      id={CONFLICT_PANEL}
      tabIndex={-1}
      title={t('form.conflict.title', { time: say.time(new Date(theirs.updatedAt)) })}
    >
      <Table mb="sm" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('form.conflict.field')}</Table.Th>
            <Table.Th>{t('form.conflict.mine')}</Table.Th>
            <Table.Th>{t('form.conflict.theirs')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differing.map((field) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{t(`form.conflict.fields.${field}`)}</Table.Th>
              <Table.Td>{sayAnswer(mine, field)}</Table.Td>
              <Table.Td>{sayAnswer(other, field)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs">
        <Button onClick={onKeepMine}>{t('form.conflict.keepMine')}</Button>
        <Button variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t('form.conflict.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}

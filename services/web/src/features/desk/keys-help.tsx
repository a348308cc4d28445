import { Button, Group, Kbd, Modal, Switch, Table } from '@mantine/core';
import { useTranslations } from 'use-intl';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

const KEYS = [
  ['j', 'nextNeed'],
  ['k', 'previousNeed'],
  ['↓', 'nextMatch'],
  ['↑', 'previousMatch'],
  ['s', 'shortlist'],
  ['e', 'dismiss'],
  ['c', 'compare'],
  ['m', 'addByHand'],
  ['p', 'propose'],
  ['z', 'undo'],
  ['?', 'help'],
] as const;

/** The keys of the desk, and the way to switch the single letters off. */
export function KeysHelp({ opened, onClose, singleKeys, onSingleKeys }: Props) {
  const t = useTranslations();
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false}>
      <Modal.Title component="h2" fz="md" fw={600} mb="sm">
        {t('desk.keys.title')}
      </Modal.Title>
      <Table withRowBorders={false} verticalSpacing={4} mb="md">
        <Table.Tbody>
          {KEYS.map(([key, action]) => (
            <Table.Tr key={key}>
              <Table.Td w={48}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{t(`desk.keys.${action}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="space-between">
        <Switch
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
          label={t('desk.keys.single')}
          description={t('desk.keys.singleWhy')}
        />
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('action.close')}
        </Button>
      </Group>
    </Modal>
  );
}

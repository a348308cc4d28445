import { ActionIcon, Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import type { Introduction } from '@navette/contracts';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { endsOf, stepsAhead } from '../introduction/standing/steps-ahead.ts';

interface Props {
  readonly card: Introduction;
  readonly onMove: (state: Introduction['state'], reason?: string) => void;
}

/** Does what dragging does, and closes an introduction with its reason. */
export function CardMenu({ card, onMove }: Props) {
  const t = useTranslations();
  const [closing, setClosing] = useState(false);
  const { id, state, need, startup } = card;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('board.menu', { startup: startup.name, need: need.title })}
          >
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={`/introductions/${id}`}>
            {t('board.open')}
          </Menu.Item>
          {stepsAhead(state, need.kind).map((step) => (
            <Menu.Item key={step} onClick={() => onMove(step)}>
              {t('board.moveTo', { state: t(`introduction.state.${step}`) })}
            </Menu.Item>
          ))}
          {endsOf(state, need.kind).length > 0 && (
            <Menu.Item onClick={() => setClosing(true)}>{t('board.close')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {closing && (
        <Close
          startup={startup.name}
          onClose={() => setClosing(false)}
          onSend={(reason) => {
            setClosing(false);
            onMove('closed', reason);
          }}
        />
      )}
    </>
  );
}

function Close(props: { startup: string; onClose: () => void; onSend: (reason: string) => void }) {
  const t = useTranslations();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('board.closeTitle', { startup: props.startup })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== '') props.onSend(reason.trim());
        }}
      >
        <TextInput
          label={t('follow.move.reason')}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reason.trim() === '' && t('follow.move.reasonMissing')}
          data-autofocus
        />
        <Group mt="md">
          <Button type="submit">{t('board.closeNow')}</Button>
        </Group>
      </form>
    </Modal>
  );
}

import { Button, Group, Kbd, Popover } from '@mantine/core';
import type { Match } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { AskStartup } from '../introduction/ask-startup.tsx';
import { isOpen } from '../match/queries.ts';
import classes from './candidate-actions.module.css';
import type { DismissProps } from './candidate-pane.tsx';
import { ReasonPicker } from './reason-picker.tsx';
import type { Desk } from './use-desk.ts';

/** What can be done with the chosen candidate. */
export function CandidateActions({ desk, match, ...props }: { desk: Desk; match: Match } & DismissProps) {
  const t = useTranslations();
  const { dismissing, onDismissing, singleKeys } = props;
  if (match.state === 'dismissed') {
    return (
      <Group gap="xs">
        <Button variant="default" onClick={() => desk.take(match, { kind: 'reopen' })}>
          {t('desk.action.reopen')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs" className={classes.actions}>
      {isOpen(match) ? (
        <Button
          rightSection={singleKeys && <Kbd className={classes.key}>s</Kbd>}
          onClick={() => desk.take(match, { kind: 'shortlist' })}
        >
          {t('desk.action.shortlist')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => desk.take(match, { kind: 'reopen' })}>
          {t('desk.action.reopen')}
        </Button>
      )}
      <Popover
        opened={dismissing}
        onChange={onDismissing}
        trapFocus
        returnFocus
        // Gone at once: while it fades, the key of the next decision would be taken for its own.
        transitionProps={{ duration: 0 }}
        withRoles={false}
        position="bottom-start"
        withinPortal
        shadow="md"
      >
        <Popover.Target>
          <Button
            variant="default"
            aria-haspopup="dialog"
            aria-expanded={dismissing}
            rightSection={singleKeys && isOpen(match) && <Kbd className={classes.key}>e</Kbd>}
            onClick={() => onDismissing(!dismissing)}
          >
            {t('desk.action.dismiss')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={t('desk.reasons.title', { name: match.profile.organisation.name })}>
          <ReasonPicker
            name={match.profile.organisation.name}
            onChoose={(reason, text) => {
              onDismissing(false);
              desk.take(match, { kind: 'dismiss', reason, ...(text !== undefined && { text }) });
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {match.state === 'shortlisted' && <AskStartup key={match.id} match={match} />}
      {isOpen(match) && (
        <Button
          variant="default"
          rightSection={singleKeys && <Kbd className={classes.key}>p</Kbd>}
          onClick={() => props.onPropose(match.id)}
        >
          {t('desk.action.propose')}
        </Button>
      )}
    </Group>
  );
}

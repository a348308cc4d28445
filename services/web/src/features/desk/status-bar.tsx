import { Button, Kbd } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './status-bar.module.css';
import type { Desk } from './use-desk.ts';

/** The line below the desk: the keys, and for eight seconds the way back. It never changes its height. */
export function StatusBar(props: { desk: Desk; singleKeys: boolean; onHelp: () => void }) {
  const t = useTranslations();
  const { desk, singleKeys, onHelp } = props;
  const { last } = desk;
  return (
    <section className={classes.bar} data-undo={last !== null || undefined} aria-label={t('desk.decisions')}>
      {last === null ? (
        <p className={classes.keys} aria-hidden="true">
          {singleKeys ? t('desk.legend') : t('desk.legendArrows')}
        </p>
      ) : (
        <p className={classes.undo}>
          <span>{t(`desk.done.${last.decision.kind}`, { name: last.match.profile.organisation.name })}</span>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={singleKeys && <Kbd className={classes.key}>z</Kbd>}
            onClick={() => void desk.undo()}
          >
            {t('action.undo')}
          </Button>
        </p>
      )}
      <Button
        className={classes.help}
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconKeyboard size={16} aria-hidden />}
        onClick={onHelp}
      >
        {t('desk.keys.title')}
      </Button>
    </section>
  );
}

import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import type { ShortlistFile } from '@navette/contracts';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { LinkOnce } from './link-once.tsx';
import classes from './link-panel.module.css';
import type { FileWrites } from './use-file-writes.ts';

/** How long a link may work, in days. */
const DAYS = [7, 14, 30, 60, 90] as const;
const USUAL_DAYS = 30;

/** The link by which the owner and their colleagues answer: made, made anew, closed. */
export function LinkPanel({ file, writes }: { file: ShortlistFile; writes: FileWrites }) {
  const t = useTranslations();
  const say = useSayDate();
  const [days, setDays] = useState(USUAL_DAYS);
  const [address, setAddress] = useState<string | null>(null);
  const [closing, setClosing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { state, expiresAt } = file.link;
  const day = expiresAt === null ? '' : say.day(say.dayOf(expiresAt));

  async function share(): Promise<void> {
    const shared = await writes.share(file, days);
    if (shared !== undefined) setAddress(new URL(`/dossier/${shared.token}`, location.origin).href);
  }

  async function revoke(): Promise<void> {
    if ((await writes.revoke(file)) === undefined) return;
    setAddress(null);
    setClosing(false);
    title.current?.focus();
  }

  return (
    <section className={classes.panel} aria-labelledby="link-title">
      <h3 id="link-title" className={classes.title} tabIndex={-1} ref={title}>
        {t('shortlist.link.title')}
      </h3>
      <p className={classes.text}>{t('shortlist.link.why')}</p>
      <Stack gap="sm" align="flex-start" mt="xs">
        <p className={classes.state}>{t(`shortlist.link.${state}`, { day })}</p>
        {state === 'open' && address !== null && <LinkOnce address={address} />}
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={t('shortlist.link.days')}
            value={String(days)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {t('shortlist.link.dayCount', { count })}
              </option>
            ))}
          </NativeSelect>
          <Button
            variant={state === 'open' ? 'default' : 'filled'}
            loading={writes.isWriting}
            onClick={() => void share()}
          >
            {state === 'none' ? t('shortlist.link.make') : t('shortlist.link.remake')}
          </Button>
          {state === 'open' && (
            <Button variant="default" aria-expanded={closing} onClick={() => setClosing(!closing)}>
              {t('shortlist.link.revoke')}
            </Button>
          )}
        </Group>
        {state === 'open' && (
          <p className={classes.quiet}>{closing ? t('shortlist.link.revokeWhy') : t('shortlist.link.remakeWhy')}</p>
        )}
        {state === 'open' && closing && (
          <Group gap="xs">
            <Button loading={writes.isWriting} onClick={() => void revoke()}>
              {t('shortlist.link.revokeNow')}
            </Button>
            <Button variant="default" onClick={() => setClosing(false)}>
              {t('shortlist.link.keep')}
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  );
}

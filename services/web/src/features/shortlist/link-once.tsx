import { Button, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import classes from './link-once.module.css';

/** A link that was just made; after this page nobody can show it again. */
export function LinkOnce({ address }: { address: string }) {
  const t = useTranslations();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // The browser keeps its clipboard closed: the address stands selected, ready to be copied by hand.
      return;
    }
    setCopied(true);
    announce(t('shortlist.link.copied'));
  }

  return (
    <div className={classes.once}>
      <p className={classes.text}>{t('shortlist.link.once')}</p>
      <Group gap="xs" align="flex-end" wrap="nowrap" className={classes.line}>
        <TextInput
          ref={field}
          label={t('shortlist.link.address')}
          value={address}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          className={classes.address}
        />
        <Button
          className={classes.copy}
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {copied ? t('shortlist.link.copied') : t('shortlist.link.copy')}
        </Button>
      </Group>
    </div>
  );
}

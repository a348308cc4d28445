import { Button, Loader, Menu } from '@mantine/core';
import type { ExportFormat, ExportKind } from '@navette/contracts';
import { IconColumns3, IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ListFilters } from './download-list.ts';
import { useDownload } from './use-download.ts';

// Most who come to a page with a list take it as it is.
const ColumnsDialog = lazy(async () => ({ default: (await import('./columns-dialog.tsx')).ColumnsDialog }));

/** In the order in which they are offered. */
const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];

interface Props {
  readonly kind: Extract<ExportKind, 'needs' | 'matches' | 'introductions'>;
  /** Those of the list on the screen: the file has the same rows. */
  readonly filters: ListFilters;
  /** In a line of small things, small. */
  readonly compact?: boolean;
}

/** Takes the list on the screen out as a file. */
export function ExportMenu({ kind, filters, compact }: Props) {
  const t = useTranslations();
  const { download, isComing } = useDownload(kind, filters);
  const [choosing, setChoosing] = useState(false);
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Menu position="bottom-end" disabled={isComing}>
        <Menu.Target>
          <Button
            ref={button}
            variant={compact ? 'subtle' : 'default'}
            size={compact ? 'compact-sm' : 'sm'}
            // A button that is disabled loses the focus: this one only opens nothing for the moment.
            leftSection={isComing ? <Loader size={16} aria-hidden /> : <IconDownload size={16} aria-hidden />}
            aria-busy={isComing}
            {...(compact && { 'aria-label': t(`export.${kind}`) })}
          >
            {compact ? t('export.menu') : t(`export.${kind}`)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => void download(format)}>
              {t(`export.as.${format}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconColumns3 size={16} aria-hidden />}
            onClick={() => {
              setAsked(true);
              setChoosing(true);
            }}
          >
            {t('export.columns')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <Suspense>
          <ColumnsDialog
            kind={kind}
            opened={choosing}
            onClose={() => setChoosing(false)}
            onClosed={() => button.current?.focus()}
          />
        </Suspense>
      )}
    </>
  );
}

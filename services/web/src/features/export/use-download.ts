import { notifications } from '@mantine/notifications';
import type { ExportFormat, ExportKind } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { columnsLeftOut, columnsWanted } from './columns-left-out.ts';
import { downloadList, type ListFilters } from './download-list.ts';
import { exportColumnsQuery } from './queries.ts';

/** A wait shorter than this needs no word. */
const UNNOTICED_MS = 300;

/** Brings a list as a file, and says how far it is. */
export function useDownload(kind: ExportKind, filters: ListFilters) {
  const t = useTranslations();
  const format = useFormatter();
  const queryClient = useQueryClient();
  const { language } = useLanguage();
  const notifyProblem = useNotifyProblem();
  const [isComing, setComing] = useState(false);

  const size = (bytes: number) =>
    bytes < 1e6
      ? format.number(Math.ceil(bytes / 1e3), { style: 'unit', unit: 'kilobyte' })
      : format.number(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

  async function download(as: ExportFormat): Promise<void> {
    const id = `export-${kind}`;
    let received = 0;
    const say = () =>
      notifications.show({
        id,
        loading: true,
        autoClose: false,
        withCloseButton: false,
        message: received === 0 ? t('export.preparing') : t('export.received', { size: size(received) }),
      });
    const shown = setTimeout(say, UNNOTICED_MS);
    const told = setInterval(() => {
      const message = received === 0 ? t('export.preparing') : t('export.received', { size: size(received) });
      notifications.update({ id, loading: true, autoClose: false, withCloseButton: false, message });
    }, 1_000);
    setComing(true);
    try {
      const leftOut = columnsLeftOut(kind);
      const all =
        leftOut.length === 0 ? [] : (await queryClient.ensureQueryData(exportColumnsQuery(kind, language))).items;
      const columns = columnsWanted(
        all.map((column) => column.key),
        leftOut,
      );
      const name = await downloadList({ kind, format: as, columns, filters }, (bytes) => {
        received = bytes;
      });
      notifications.hide(id);
      notifications.show({ message: t('export.done', { name }), withBorder: true, withCloseButton: false });
    } catch (error) {
      notifications.hide(id);
      notifyProblem(error);
    } finally {
      clearTimeout(shown);
      clearInterval(told);
      setComing(false);
    }
  }
  return { download, isComing };
}

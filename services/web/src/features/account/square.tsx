import encodeQR from 'qr';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import classes from './account-page.module.css';

/** A text as a square that a telephone's camera reads. */
export function Square({ text }: { text: string }) {
  const t = useTranslations();
  const rows = useMemo(() => encodeQR(text, 'raw', { border: 2 }), [text]);
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      className={classes.square}
      role="img"
      shapeRendering="crispEdges"
    >
      <title>{t('account.factor.square')}</title>
      <path d={path} fill="currentColor" />
    </svg>
  );
}

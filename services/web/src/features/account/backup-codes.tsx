import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './account-page.module.css';

/** The codes that stand in for a lost telephone, shown this once. */
export function BackupCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTranslations();
  return (
    <>
      <p>
        <strong>{t('account.factor.backup')}</strong>
      </p>
      <p>{t('account.factor.backupText')}</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <Button size="md" onClick={onKept}>
          {t('account.factor.backupKept')}
        </Button>
      </div>
    </>
  );
}

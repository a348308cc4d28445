import { useTranslations } from 'use-intl';
import classes from './fact-list.module.css';

/** Names and values; a value that nobody gave is said to be missing. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, value: string | undefined])[] }) {
  const t = useTranslations();
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt className={classes.name}>{name}</dt>
          <dd className={value === undefined ? classes.missing : classes.value}>{value ?? t('need.facts.unsaid')}</dd>
        </div>
      ))}
    </dl>
  );
}

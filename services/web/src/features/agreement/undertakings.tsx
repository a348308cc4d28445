import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { undertakingQuery } from '../introduction/queries.ts';
import classes from './agreement.module.css';
import { type Undertaking, undertakingsQuery } from './queries.ts';

interface Props {
  readonly needId: string;
  /** Only that of this startup. */
  readonly startup?: { readonly id: string; readonly name: string };
}

/** Who undertook to keep a need's card to themselves: which startup, since when, which text. */
export function Undertakings({ needId, startup }: Props) {
  const t = useTranslations();
  const query = useQuery(undertakingsQuery(needId));
  return (
    <Part title={t('agreement.undertaking.title')} anchor="undertakings">
      <Loaded query={query} height={48}>
        {(all) => {
          const shown = startup === undefined ? all : all.filter(({ organisation }) => organisation.id === startup.id);
          if (shown.length > 0) return <Given undertakings={shown} />;
          return (
            <p className={classes.quiet}>
              {startup === undefined
                ? t('agreement.undertaking.none')
                : t('agreement.undertaking.notYet', { name: startup.name })}
            </p>
          );
        }}
      </Loaded>
    </Part>
  );
}

function Given({ undertakings }: { undertakings: readonly Undertaking[] }) {
  const t = useTranslations();
  const say = useSayDate();
  const { language } = useLanguage();
  const now = useQuery(undertakingQuery(language)).data;
  return (
    <ul className={classes.list}>
      {undertakings.map(({ organisation, version, since }) => (
        <li key={organisation.id}>
          {t('agreement.undertaking.given', { name: organisation.name, version })}{' '}
          <span className={classes.quiet}>
            {t('agreement.undertaking.since')}{' '}
            <time dateTime={since} title={say.exactly(since)}>
              {say.day(say.dayOf(since))}
            </time>
          </span>
          {now?.version === version ? (
            <details className={classes.details}>
              <summary>{t('agreement.undertaking.read', { version })}</summary>
              <p className={classes.text} lang={now.language}>
                {now.text}
              </p>
            </details>
          ) : (
            now !== undefined && (
              <p className={classes.quiet}>{t('agreement.undertaking.older', { version: now.version })}</p>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

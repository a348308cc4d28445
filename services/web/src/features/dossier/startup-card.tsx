import type { SharedShortlist } from '@navette/contracts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Anchor } from '../../ui/plain/anchor.tsx';
import { GateFacts } from './gate-facts.tsx';
import { ReasonList } from './reason-list.tsx';
import classes from './startup-card.module.css';
import { webAddress } from './web-address.ts';

type Startup = Omit<SharedShortlist['startups'][number], 'tally'>;

interface Props {
  readonly startup: Startup;
  /** Of its texts. */
  readonly language: string;
  /** Its place among the startups that are shown, from 1. */
  readonly place: number;
  readonly count: number;
  /** What the reader says of it. */
  readonly children?: ReactNode;
}

/** One startup: what it is, what speaks for and against, what is still to be asked, and the reader's answer. */
export function StartupCard({ startup, language, place, count, children }: Props) {
  const t = useTranslations();
  return (
    <article id={String(place)} className={classes.card} aria-labelledby={`startup-${place}`}>
      <header>
        <p className={classes.rank}>{t('dossier.rank', { rank: place, count })}</p>
        <div className={classes.head}>
          <h3 id={`startup-${place}`} className={classes.name}>
            {startup.organisation}
          </h3>
          <p className={classes.score}>
            {t('dossier.score')} <strong>{startup.score}</strong> {t('dossier.outOf')}
          </p>
        </div>
        <p className={classes.offer} lang={language}>
          {startup.title}
        </p>
      </header>
      <Facts startup={startup} language={language} />
      <p className={classes.summary} lang={language}>
        {startup.summary}
      </p>
      {startup.note !== null && (
        <div className={classes.note}>
          <h4 className={classes.heading}>{t('dossier.note')}</h4>
          <p className={classes.text} lang={language}>
            {startup.note}
          </p>
        </div>
      )}
      <div>
        <h4 className={classes.heading}>{t('dossier.about')}</h4>
        <p className={classes.text} lang={language}>
          {startup.description}
        </p>
      </div>
      <div className={classes.reasons}>
        <ReasonList sign="for" reasons={startup.for} language={language} />
        <ReasonList sign="against" reasons={startup.against} language={language} />
      </div>
      {startup.gates.length > 0 && (
        <div>
          <h4 className={classes.heading}>{t('dossier.gates')}</h4>
          <GateFacts gates={startup.gates} language={language} />
        </div>
      )}
      {startup.missing.length > 0 && (
        <div>
          <h4 className={classes.heading}>{t('dossier.missing')}</h4>
          <ul className={classes.missing} lang={language}>
            {startup.missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </article>
  );
}

function Facts({ startup, language }: Pick<Props, 'startup' | 'language'>) {
  const t = useTranslations();
  const { place, size, trl, website } = startup;
  const address = website === null ? undefined : webAddress(website);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('dossier.place')}</dt>
        <dd lang={language}>{place ?? t('dossier.unsaid')}</dd>
      </div>
      <div>
        <dt>{t('dossier.size')}</dt>
        <dd lang={language}>{size ?? t('dossier.unsaid')}</dd>
      </div>
      <div>
        <dt>{t('dossier.maturity')}</dt>
        <dd>{trl === null ? t('dossier.unsaid') : t('dossier.trl', { trl })}</dd>
      </div>
      {address !== undefined && (
        <div>
          <dt>{t('dossier.website')}</dt>
          <dd>
            <Anchor href={address.href} target="_blank" rel="noreferrer noopener">
              {address.host}
            </Anchor>
          </dd>
        </div>
      )}
    </dl>
  );
}

import type { SharedShortlist } from '@navette/contracts';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Anchor } from '../../ui/plain/anchor.tsx';
import { ButtonAnchor } from '../../ui/plain/button-link.tsx';
import { Title } from '../../ui/plain/title.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useKeptInSession } from '../open-page/use-kept-in-session.ts';
import { Answers } from './answers.tsx';
import classes from './dossier.module.css';
import { NameLine } from './name-line.tsx';
import { NeedInShort } from './need-in-short.tsx';
import { dossierPdfAddress } from './queries.ts';
import { StartupCard } from './startup-card.tsx';

interface Props {
  readonly token: string;
  readonly dossier: SharedShortlist;
  readonly onAnswered: (dossier: SharedShortlist) => void;
  /** The link closed while somebody answered. */
  readonly onOver: () => void;
}

/** The need in short, then the startups, one card each. */
export function Dossier({ token, dossier, onAnswered, onOver }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const [name, setName] = useKeptInSession('navette.dossier.name');
  const { need, operator, startups, language } = dossier;
  useArrivalAtHash();
  return (
    <>
      <p className={classes.eyebrow}>
        {t('dossier.preparedFor', { owner: need.owner })}
        {operator !== '' && ` ${t('dossier.by', { operator })}`}
      </p>
      <Title order={1} lang={language} tabIndex={-1} className={classes.title}>
        {need.title}
      </Title>
      {dossier.message !== null && (
        <p className={classes.message} lang={language}>
          {dossier.message}
        </p>
      )}
      <NeedInShort need={need} language={language} />
      <p className={classes.ways}>
        <ButtonAnchor
          href={dossierPdfAddress(token)}
          download="dossier.pdf"
          variant="default"
          size="md"
          leftSection={<IconFileTypePdf size={20} aria-hidden />}
        >
          {t('dossier.pdf')}
        </ButtonAnchor>
        <span className={classes.quiet}>{t('dossier.openUntil', { day: say.day(say.dayOf(dossier.expiresAt)) })}</span>
      </p>
      <h2 className={classes.heading}>{t('dossier.proposed', { count: startups.length })}</h2>
      <p className={classes.ask}>{t('dossier.ask')}</p>
      <NameLine name={name} onName={setName} />
      <nav aria-label={t('dossier.proposed', { count: startups.length })}>
        <ol className={classes.contents}>
          {startups.map(({ matchId, organisation }, index) => (
            <li key={matchId}>
              <Anchor href={`#${index + 1}`} className={classes.jump}>
                {organisation}
              </Anchor>
            </li>
          ))}
        </ol>
      </nav>
      {startups.map((startup, index) => (
        <StartupCard
          key={startup.matchId}
          startup={startup}
          language={language}
          place={index + 1}
          count={startups.length}
        >
          <Answers
            token={token}
            dossier={dossier}
            startup={startup}
            place={index + 1}
            name={name}
            onName={setName}
            onAnswered={onAnswered}
            onOver={onOver}
          />
        </StartupCard>
      ))}
      <p className={classes.quiet}>{t('dossier.advice')}</p>
    </>
  );
}

/** The printed file leads to one startup, "#2": its card is there only now. */
function useArrivalAtHash(): void {
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
}

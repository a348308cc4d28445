import type { ExplanationView, Introduction } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Disclosure } from '../../ui/plain/disclosure.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { Choose } from '../introduction/standing/choose.tsx';
import { Explanation } from '../match/explanation.tsx';
import { pairQuery } from '../match/queries.ts';
import classes from './need-progress.module.css';

interface Props {
  readonly introduction: Introduction;
  /** Of its match, where the need has one with it. */
  readonly reasons: ExplanationView | undefined;
  /** The matches are known: what is not among them is explained by itself. */
  readonly areListed: boolean;
  /** What is said, met and made with it stands below. */
  readonly isShown: boolean;
  readonly facilitating: boolean;
}

/** One startup that was asked: where it stands, why it, and what its reader can do. */
export function StartupAsked({ introduction, reasons, areListed, isShown, facilitating }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const { id, need, startup, profile, state, stateSince, stateReason, named } = introduction;
  const pair = useQuery({ ...pairQuery(need.id, profile.id), enabled: areListed && reasons === undefined });
  const why = reasons ?? pair.data?.explanation;
  const heading = `asked-${id}`;
  return (
    <li>
      <article className={classes.startup} aria-labelledby={heading}>
        <div>
          <h3 id={heading} className={classes.name}>
            {startup.name}
          </h3>
          <p className={classes.quiet}>{profile.title}</p>
        </div>
        <p>
          <strong>{t(`introduction.state.${state}`)}</strong>{' '}
          <span className={classes.quiet}>{t('follow.since', { day: say.day(stateSince) })}</span>
          {stateReason !== null && ` · ${stateReason}`}
        </p>
        {why !== undefined && (
          <>
            <p>{why.summary}</p>
            <Disclosure title={t('progress.reasons', { startup: startup.name })}>
              <Explanation explanation={why} />
            </Disclosure>
          </>
        )}
        {!facilitating && state === 'interested' && !named && <Choose introduction={introduction} />}
        {facilitating ? (
          <Link to="/introductions/$introductionId" params={{ introductionId: id }} className={classes.way}>
            {t('progress.open', { startup: startup.name })}
          </Link>
        ) : (
          !isShown && (
            <Link
              from="/needs/$needId"
              to="/needs/$needId"
              search={(before) => ({ ...before, with: id })}
              hash="with"
              replace
              className={classes.way}
            >
              {t('progress.show', { startup: startup.name })}
            </Link>
          )
        )}
      </article>
    </li>
  );
}

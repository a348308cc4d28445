import type { Introduction, Me, NeedFull } from '@navette/contracts';
import { isIntroductionEnd } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { introductionsOfNeedQuery } from '../introduction/queries.ts';
import { matchesOfNeedQuery } from '../match/queries.ts';
import { isFacilitating } from '../session/me.ts';
import classes from './need-progress.module.css';
import { StartupAsked } from './startup-asked.tsx';
import { WhoActs } from './who-acts.tsx';
import { WithStartup } from './with-startup.tsx';

interface Props {
  readonly me: Me;
  readonly need: NeedFull;
  /** The introduction that the address names; else the one that asks most of its reader. */
  readonly introductionId: string | undefined;
}

/** What follows once startups are asked: who must act by when, each startup with its reasons, and what is said, met and made. */
export function NeedProgress({ me, need, introductionId }: Props) {
  const t = useTranslations();
  const query = useQuery(introductionsOfNeedQuery(need.id));
  const { data: matches } = useQuery(matchesOfNeedQuery(need.id));
  const facilitating = isFacilitating(me);
  return (
    <Loaded query={query} height={200}>
      {(asked) => {
        const sorted = [...asked].sort((a, b) => urgency(b) - urgency(a));
        const shown = sorted.find(({ id }) => id === introductionId) ?? sorted[0];
        return (
          <>
            <Part title={t('progress.acts')} anchor="acts">
              <WhoActs introductions={sorted} facilitating={facilitating} />
            </Part>
            <Part title={t('progress.startups', { count: sorted.length })} anchor="startups">
              {sorted.length === 0 && <p className={classes.quiet}>{t('progress.none')}</p>}
              <ul className={classes.startups}>
                {sorted.map((introduction) => (
                  <StartupAsked
                    key={introduction.id}
                    introduction={introduction}
                    reasons={matches?.find(({ profile }) => profile.id === introduction.profile.id)?.explanation}
                    areListed={matches !== undefined}
                    isShown={introduction.id === shown?.id}
                    facilitating={facilitating}
                  />
                ))}
              </ul>
            </Part>
            {shown !== undefined && !facilitating && (
              <WithStartup key={shown.id} introduction={shown} needKind={need.kind} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** What waits for the owner comes first, then what is furthest, and last what has ended. */
function urgency({ state, named, clock }: Introduction): number {
  if (isIntroductionEnd(state)) return 0;
  if (clock?.waitsFor === 'owner') return 3;
  return named ? 2 : 1;
}

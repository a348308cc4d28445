import { Anchor } from '@mantine/core';
import type { Introduction, IntroductionWithSteps, Me } from '@navette/contracts';
import { isIntroductionEnd } from '@navette/contracts/vocabulary';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import { ActivityForm } from '../activity/activity-form.tsx';
import { ActivityList } from '../activity/activity-list.tsx';
import { Ndas } from '../agreement/ndas.tsx';
import { Undertakings } from '../agreement/undertakings.tsx';
import { isFacilitating } from '../session/me.ts';
import { IntroductionFiles } from './file/introduction-files.tsx';
import classes from './introduction-page.module.css';
import { Meetings } from './meeting/meetings.tsx';
import { Outcomes } from './outcome/outcomes.tsx';
import { ShownTo } from './shown/shown-to.tsx';
import { Choose } from './standing/choose.tsx';
import { RecordAnswer } from './standing/record-answer.tsx';
import { Standing } from './standing/standing.tsx';
import { Thread, type Writing } from './thread/thread.tsx';

/** An introduction for the owner and for who facilitates it: what is said, met, made; and beside it where it stands. */
export function Followed({ me, introduction }: { me: Me; introduction: IntroductionWithSteps }) {
  const t = useTranslations();
  const { id, need, owner, startup, state } = introduction;
  const facilitating = isFacilitating(me);
  const { named } = introduction;
  const sides = {
    own: facilitating ? ('facilitator' as const) : ('owner' as const),
    names: { owner: owner.name, startup: startup.name },
  };
  const awaitsAnswer = state === 'proposed' || (state === 'interested' && !named);
  return (
    <>
      <p>
        <Anchor component={Link} to={`/needs/${need.id}`}>
          {need.title}
        </Anchor>
      </p>
      <div className={classes.columns}>
        <div className={classes.column}>
          {!facilitating && state === 'interested' && !named && <Choose introduction={introduction} />}
          <Thread id={id} named={named} writing={writingOf(introduction)} />
          {named && (
            <>
              <Meetings id={id} mayWrite={facilitating} />
              <Outcomes id={id} needKind={need.kind} sides={sides} />
            </>
          )}
          {facilitating && (
            <Part title={t('activity.title')} anchor="activities">
              <ActivityForm about={{ introductionId: id }} />
              <ActivityList about={{ introductionId: id }} />
            </Part>
          )}
        </div>
        <div className={classes.column}>
          <Standing introduction={introduction} mayMove={facilitating} />
          {facilitating && awaitsAnswer && <RecordAnswer key={state} introduction={introduction} />}
          {named && <IntroductionFiles id={id} mayRemove={facilitating} />}
          {facilitating && <Undertakings needId={need.id} startup={startup} />}
          {facilitating && named && <Ndas introductionId={id} owner={owner.name} startup={startup.name} />}
          <ShownTo needId={need.id} organisationId={startup.id} />
        </div>
      </div>
    </>
  );
}

/** Whether the owner and their facilitator can write to the startup now. */
export function writingOf({ state, named }: Introduction): Writing {
  if (isIntroductionEnd(state)) return 'over';
  if (named) return 'open';
  return state === 'proposed' || state === 'interested' ? 'answer' : 'later';
}

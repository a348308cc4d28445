import { Skeleton } from '@mantine/core';
import type { DisclosedIntroduction, NeedView, StartupAnswer } from '@navette/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { AnswerButtons } from '../link/answer/answer-buttons.tsx';
import { WhyAndWhat } from '../link/answer/why-and-what.tsx';
import { IntroductionFiles } from './file/introduction-files.tsx';
import classes from './introduction-page.module.css';
import { Meetings } from './meeting/meetings.tsx';
import { Outcomes } from './outcome/outcomes.tsx';
import { answerIntroduction, introductionQuery, undertakingQuery } from './queries.ts';
import { Thread } from './thread/thread.tsx';
import { UndertakeLater } from './undertake-later.tsx';

const ENDS: readonly DisclosedIntroduction['state'][] = ['declined', 'expired', 'closed'];

/** The owner's name, once it is told. */
function ownerOf(need: NeedView): string {
  return need.stage === 'named' ? need.owner.name : '';
}

/** An introduction as the startup sees it: where it stands, why, what, and what it can say. */
export function Disclosed({ introduction }: { introduction: DisclosedIntroduction }) {
  const t = useTranslations();
  const say = useSayDate();
  const client = useQueryClient();
  const { language } = useLanguage();
  const { data: undertaking } = useQuery(undertakingQuery(language));
  const { id, state, clock, interested, undertaken, named, need } = introduction;
  const put = (fresh: DisclosedIntroduction) => client.setQueryData(introductionQuery(id).queryKey, fresh);
  const send = useMutation({ mutationFn: (said: StartupAnswer) => answerIntroduction(id, said), onSuccess: put });
  const isOver = ENDS.includes(state);
  const asks = !isOver && !interested && need !== null;
  return (
    <>
      <p>
        <strong>{t(`introduction.state.${state}`)}</strong>
        {isOver && ` · ${t('introduction.over')}`}
        {!isOver && clock !== null && ` · ${t(`introduction.waits.${clock.waitsFor}`, { day: say.day(clock.dueOn) })}`}
      </p>
      {need !== null && <WhyAndWhat introduction={introduction} isAnswered={interested} />}
      {asks && undertaking === undefined && <Skeleton height={240} />}
      {asks && undertaking !== undefined && (
        <>
          <h2 className={classes.heading}>{t('link.approve.decide')}</h2>
          <AnswerButtons
            about={id}
            undertaking={undertaking}
            isSending={send.isPending}
            error={send.error}
            onInterested={() => send.mutate({ answer: 'interested', undertaking: { version: undertaking.version } })}
            onDeclined={(reason, text) =>
              send.mutate({ answer: 'declined', reason, ...(text !== undefined && { text }) })
            }
          />
        </>
      )}
      {!isOver && interested && !undertaken && !named && need?.stage === 'teaser' && undertaking !== undefined && (
        <UndertakeLater id={id} undertaking={undertaking} onDone={put} />
      )}
      {interested && (
        <Thread id={id} named={named} writing={isOver ? 'over' : named || state === 'interested' ? 'open' : 'later'} />
      )}
      {named && need !== null && (
        <>
          <Meetings id={id} mayWrite={false} />
          <Outcomes
            id={id}
            needKind={need.kind}
            sides={{ own: 'startup', names: { owner: ownerOf(need), startup: t('thread.side.startup') } }}
          />
          <IntroductionFiles id={id} mayRemove={false} />
        </>
      )}
    </>
  );
}

import type { LinkView } from '@navette/contracts';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Skeleton } from '../../ui/plain/skeleton.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './link-body.module.css';
import { type LinkAnswer, useLinkUse } from './use-link-use.ts';
import { Used } from './used.tsx';

// Whoever opens a link needs the script of its one purpose.
const ApprovePage = lazy(async () => ({ default: (await import('./approve/approve-page.tsx')).ApprovePage }));
const AnswerPage = lazy(async () => ({ default: (await import('./answer/answer-page.tsx')).AnswerPage }));
const ChoosePage = lazy(async () => ({ default: (await import('./choose/choose-page.tsx')).ChoosePage }));
const MarkPage = lazy(async () => ({ default: (await import('./mark/mark-page.tsx')).MarkPage }));
const OutcomePage = lazy(async () => ({ default: (await import('./outcome/outcome-page.tsx')).OutcomePage }));
const InvitationPage = lazy(async () => ({
  default: (await import('./invitation/invitation-page.tsx')).InvitationPage,
}));
const ObjectPage = lazy(async () => ({ default: (await import('./object/object-page.tsx')).ObjectPage }));

/** What a link shows: who writes to whom, what was said or can be said, and until when. */
export function LinkBody({ token, view }: { token: string; view: LinkView }) {
  const t = useTranslations();
  const say = useSayDate();
  const answer = useLinkUse(token);
  const shows = view.used === null || view.purpose === 'answer_introduction';
  return (
    <div className={classes.body}>
      <p className={classes.quiet}>{t('link.to', { name: view.name, operator: view.operator })}</p>
      {view.used !== null && <Used as={view.used.as} />}
      {shows && (
        <Suspense fallback={<Skeleton height={320} />}>
          <Purpose view={view} answer={answer} />
        </Suspense>
      )}
      {view.used === null && (
        <p className={classes.quiet}>{t('link.openUntil', { day: say.day(say.dayOf(view.expiresAt)) })}</p>
      )}
    </div>
  );
}

function Purpose({ view, answer }: { view: LinkView; answer: LinkAnswer }) {
  switch (view.purpose) {
    case 'approve_need':
      return <ApprovePage view={view} answer={answer} />;
    case 'answer_introduction':
      return <AnswerPage view={view} answer={answer} />;
    case 'choose_startups':
      return <ChoosePage view={view} answer={answer} />;
    case 'mark_shortlist':
      return <MarkPage view={view} answer={answer} />;
    case 'confirm_outcome':
      return <OutcomePage view={view} answer={answer} />;
    case 'accept_invitation':
      return <InvitationPage view={view} answer={answer} />;
    case 'object':
      return <ObjectPage view={view} answer={answer} />;
  }
}

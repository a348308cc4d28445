import type { Introduction, NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { writingOf } from '../introduction/followed.tsx';
import { Meetings } from '../introduction/meeting/meetings.tsx';
import { Outcomes } from '../introduction/outcome/outcomes.tsx';
import { Thread } from '../introduction/thread/thread.tsx';
import classes from './need-progress.module.css';

interface Props {
  readonly introduction: Introduction;
  readonly needKind: NeedFull['kind'];
}

/** What the owner and one startup say to each other, when they meet, and what came of it. */
export function WithStartup({ introduction, needKind }: Props) {
  const t = useTranslations();
  const { id, named, owner, startup, state } = introduction;
  const isUndecided = state === 'proposed' || state === 'interested';
  return (
    <section className={classes.with} aria-labelledby="with">
      <h2 id="with" className={classes.title} tabIndex={-1}>
        {t('progress.with', { startup: startup.name })}
      </h2>
      <Thread id={id} named={named} writing={writingOf(introduction)} />
      {named && (
        <>
          <Meetings id={id} mayWrite={false} />
          <Outcomes
            id={id}
            needKind={needKind}
            sides={{ own: 'owner', names: { owner: owner.name, startup: startup.name } }}
          />
        </>
      )}
      {!named && isUndecided && <p className={classes.quiet}>{t('progress.later', { startup: startup.name })}</p>}
    </section>
  );
}

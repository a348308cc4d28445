import type { LinkViewOf } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { Disclosure } from '../../../ui/plain/disclosure.tsx';
import { NeedAtStage } from '../../opportunity/need-at-stage.tsx';
import classes from '../link-body.module.css';

/** What a startup sees of the need, stage by stage; the first one is open. */
export function Stages({ view: { shown, visibility } }: { view: LinkViewOf<'approve_need'> }) {
  const t = useTranslations();
  const stages = [
    ['before', shown.beforeInterest],
    ['undertaking', shown.afterUndertaking],
    ['choice', shown.afterChoice],
  ] as const;
  return (
    <div>
      {stages.map(([key, need], index) => (
        <Disclosure key={key} title={`${index + 1}. ${t(`link.approve.stage.${key}`)}`} isOpen={key === 'before'}>
          {key === 'before' && visibility !== 'anonymous' && <p>{t('link.approve.open')}</p>}
          <NeedAtStage need={need} />
          {key === 'before' && <p className={classes.quiet}>{t('link.approve.crowd', { count: shown.crowd })}</p>}
        </Disclosure>
      ))}
    </div>
  );
}

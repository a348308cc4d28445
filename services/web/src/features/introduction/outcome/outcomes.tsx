import { Button } from '@mantine/core';
import type { NeedFull } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../../ui/loaded.tsx';
import { Part } from '../../../ui/part.tsx';
import type { Sides } from '../sides.ts';
import classes from './outcome.module.css';
import { OutcomeCard } from './outcome-card.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { outcomesQuery } from './queries.ts';

/** What came of an introduction, from the first quote to the production line. */
export function Outcomes(props: { id: string; needKind: NeedFull['kind']; sides: Sides }) {
  const t = useTranslations();
  const { id, needKind, sides } = props;
  const query = useQuery(outcomesQuery(id));
  const [declaring, setDeclaring] = useState(false);
  return (
    <Part title={t('outcome.title')} anchor="outcomes">
      <Loaded query={query} height={64}>
        {(outcomes) => (
          <>
            {outcomes.length === 0 && !declaring && <p className={classes.quiet}>{t('outcome.none')}</p>}
            <ul className={classes.list}>
              {outcomes.map((outcome) => (
                <OutcomeCard key={outcome.id} outcome={outcome} sides={sides} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {declaring ? (
        <OutcomeForm introductionId={id} needKind={needKind} onClose={() => setDeclaring(false)} />
      ) : (
        <div>
          <Button variant="default" data-opens="outcome" onClick={() => setDeclaring(true)}>
            {t('outcome.declare')}
          </Button>
        </div>
      )}
    </Part>
  );
}

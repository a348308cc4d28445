import { Button, SegmentedControl } from '@mantine/core';
import type { MyDay } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { DayList, type DayListName } from './day-list.tsx';
import classes from './my-day-page.module.css';
import { myDayQuery, type Whose } from './queries.ts';
import { Undated } from './undated.tsx';

const LISTS: readonly DayListName[] = ['overdue', 'due', 'silence', 'fresh'];

/** Where a facilitator's day begins: what is late, due today, silent and new, each with its one next verb. */
export function MyDayPage({ whose, onWhose }: { whose: Whose; onWhose: (whose: Whose) => void }) {
  const t = useTranslations();
  const say = useSayDate();
  const query = useQuery(myDayQuery(whose));
  return (
    <Page
      title={t('day.title')}
      actions={
        <>
          {query.data !== undefined && <p className={classes.today}>{say.day(query.data.today)}</p>}
          <SegmentedControl
            aria-label={t('day.whose')}
            value={whose}
            onChange={(value) => onWhose(value === 'operator' ? 'operator' : 'mine')}
            data={[
              { value: 'mine', label: t('day.mine') },
              { value: 'operator', label: t('day.operator') },
            ]}
          />
        </>
      }
    >
      <Loaded query={query} height={480}>
        {(day) => (
          <>
            <Undated undated={day.undated} />
            {isQuiet(day) ? (
              <Quiet />
            ) : (
              <div className={classes.lists}>
                {LISTS.map((name) => (
                  <DayList key={name} name={name} list={day[name]} />
                ))}
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function isQuiet(day: MyDay): boolean {
  return day.undated.count === 0 && LISTS.every((name) => day[name].items.length === 0);
}

function Quiet() {
  const t = useTranslations();
  return (
    <Notice
      title={<strong>{t('day.quiet.title')}</strong>}
      text={t('day.quiet.text')}
      action={
        <Button component={Link} to="/needs/new">
          {t('day.quiet.write')}
        </Button>
      }
    />
  );
}

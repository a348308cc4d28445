import { Anchor, Button, Group, Skeleton, Stack, Title } from '@mantine/core';
import type { Me, NeedFull } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import { ActivityForm } from '../activity/activity-form.tsx';
import { ActivityList } from '../activity/activity-list.tsx';
import { Undertakings } from '../agreement/undertakings.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { NeedFiles } from '../introduction/file/need-files.tsx';
import { ShownTo } from '../introduction/shown/shown-to.tsx';
import { NeedReading } from '../need/need-reading.tsx';
import { HandOver } from '../need-care/hand-over.tsx';
import { Vetoes } from '../need-care/vetoes.tsx';
import { StatePanel } from '../need-move/state-panel.tsx';
import { NeedProgress } from '../need-progress/need-progress.tsx';
import { isFacilitating } from '../session/me.ts';
import { ShortlistSection } from '../shortlist/shortlist-section.tsx';
import { NeedEditor } from './need-editor.tsx';
import classes from './need-page.module.css';

interface Props {
  readonly me: Me;
  /** Undefined while a new one has not been saved yet. */
  readonly need: NeedFull | undefined;
  readonly editing: boolean;
  readonly onCreated: (need: NeedFull) => void;
  readonly onEditing: (editing: boolean) => void;
  /** The shortlist file that the address names. */
  readonly fileId: string | undefined;
  readonly onFile: (id: string) => void;
  /** The introduction that the address names. */
  readonly introductionId: string | undefined;
}

const WRITTEN_HERE: readonly NeedFull['state'][] = ['draft', 'returned', 'awaiting_approval'];
const CHANGEABLE: readonly NeedFull['state'][] = ['published', 'paused'];

/** One need: where it stands, then its form while it is being written, or its card. */
export function NeedPage({ me, need, editing, onCreated, onEditing, fileId, onFile, introductionId }: Props) {
  const t = useTranslations();
  const writing = need === undefined || WRITTEN_HERE.includes(need.state) || editing;
  const changeable = need !== undefined && CHANGEABLE.includes(need.state);
  const [isNew] = useState(need === undefined);
  useFocusOnNewState(need?.state);
  return (
    <div className={classes.page}>
      <Stack gap="lg">
        <div>
          <Anchor component={Link} to="/needs">
            {t('form.back')}
          </Anchor>
          <Title order={1} tabIndex={-1} mt={4}>
            {isNew || need === undefined ? t('needs.write') : need.title}
          </Title>
        </div>
        {need !== undefined && <StatePanel me={me} need={need} />}
        {changeable && (
          <div>
            <Group gap="xs">
              <Button variant="default" onClick={() => onEditing(!editing)}>
                {editing ? t('form.stopEditing') : t('form.edit')}
              </Button>
              {hasMatches(need) && <ExportMenu kind="matches" filters={{ needId: need.id }} />}
            </Group>
            {editing && need.state === 'published' && <p className={classes.note}>{t('form.editPublished')}</p>}
          </div>
        )}
        {need !== undefined && !writing && <NeedProgress me={me} need={need} introductionId={introductionId} />}
        {need !== undefined && <ShortlistSection me={me} need={need} fileId={fileId} onFile={onFile} />}
        {writing && <NeedEditor me={me} need={need} onCreated={onCreated} />}
        {need !== undefined && <Around me={me} need={need} writing={writing} />}
      </Stack>
    </div>
  );
}

/** What is read and noted about a need, and beside it who has to do with it. */
function Around({ me, need, writing }: { me: Me; need: NeedFull; writing: boolean }) {
  const t = useTranslations();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {!writing && <NeedReading need={need} />}
        {isFacilitating(me) && (
          <Part title={t('activity.title')} anchor="activities">
            <ActivityForm about={{ needId: need.id }} />
            <ActivityList about={{ needId: need.id }} />
          </Part>
        )}
      </div>
      <div className={classes.column}>
        {!writing && <NeedFiles id={need.id} />}
        {isFacilitating(me) && <HandOver me={me} need={need} />}
        <Vetoes needId={need.id} />
        {!writing && isFacilitating(me) && <Undertakings needId={need.id} />}
        {!writing && <ShownTo needId={need.id} />}
      </div>
    </div>
  );
}

function hasMatches({ matches }: NeedFull): boolean {
  return matches.suggested + matches.shortlisted + matches.dismissed > 0;
}

/** A need that moved on shows a new panel at the top: the focus follows it there. */
function useFocusOnNewState(state: NeedFull['state'] | undefined): void {
  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (was === undefined || state === undefined || was === state) return;
    const title = document.querySelector<HTMLElement>('[data-panel-title]');
    title?.focus();
    title?.scrollIntoView({ block: 'center' });
  }, [state]);
}

/** Holds the place of a need that is on its way. */
export function NeedPageSkeleton() {
  return (
    <div className={classes.page} aria-hidden="true">
      <Skeleton height={20} width={120} mb="xs" />
      <Skeleton height={32} width="60%" mb="lg" />
      <Skeleton height={320} maw={640} />
    </div>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { Me } from '@navette/contracts';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EvidenceFocus } from '../match/evidence-focus.tsx';
import { isOpen } from '../match/queries.ts';
import { CandidatePane } from './candidate-pane.tsx';
import classes from './desk-page.module.css';
import { WHY_NOT_SEARCH } from './element-ids.ts';
import { NeedPane } from './need-pane.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { Queue } from './queue.tsx';
import type { DeskSearch } from './search.ts';
import { StatusBar } from './status-bar.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';

// What is opened by a key comes when it is: the desk itself is there sooner.
const Compare = lazy(async () => ({ default: (await import('./compare/compare.tsx')).Compare }));
const ProposeDialog = lazy(async () => ({ default: (await import('./propose-dialog.tsx')).ProposeDialog }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }));

/** The review desk: the queue, the need with its evidence, the ranked candidates. */
export function DeskPage({ search, me }: { search: DeskSearch; me: Me }) {
  const t = useTranslations();
  const desk = useDesk(search, me);
  const [singleKeys, setSingleKeys] = useLocalStorage({ key: 'navette.single-keys', defaultValue: true });
  const [helping, setHelping] = useState(false);
  const [dismissing, setDismissing] = useState(false);
  const { candidate } = desk;
  const [proposing, setProposing] = useState<string>();
  const proposed = desk.all?.find((match) => match.id === proposing);
  const mayPropose = candidate !== undefined && candidate.state !== 'dismissed';
  const mayDecide = candidate !== undefined && isOpen(candidate);

  useDeskKeys(
    {
      nextNeed: () => desk.stepNeed(1),
      previousNeed: () => desk.stepNeed(-1),
      nextMatch: () => desk.stepMatch(1),
      previousMatch: () => desk.stepMatch(-1),
      shortlist: () => mayDecide && desk.take(candidate, { kind: 'shortlist' }),
      dismiss: () => mayDecide && setDismissing(true),
      compare: () => desk.compare(),
      addByHand: () => document.getElementById(WHY_NOT_SEARCH)?.focus(),
      propose: () => mayPropose && setProposing(candidate.id),
      undo: () => void desk.undo(),
      help: () => setHelping(true),
    },
    singleKeys,
  );

  return (
    <EvidenceFocus>
      <VisuallyHidden>
        <h1 tabIndex={-1}>{t('desk.title')}</h1>
      </VisuallyHidden>
      <div className={classes.desk} data-pane={search.pane ?? (search.need === undefined ? 'queue' : 'matches')}>
        <PaneSwitch desk={desk} />
        <Queue desk={desk} />
        <NeedPane desk={desk} />
        <CandidatePane
          desk={desk}
          dismissing={dismissing}
          onDismissing={setDismissing}
          onPropose={setProposing}
          singleKeys={singleKeys}
        />
        <StatusBar desk={desk} singleKeys={singleKeys} onHelp={() => setHelping(true)} />
      </div>
      <Suspense>
        {search.compare !== undefined && desk.all !== undefined && (
          <Compare desk={desk} ids={search.compare.split(',')} />
        )}
        {proposed !== undefined && (
          <ProposeDialog need={desk.need} match={proposed} onClose={() => setProposing(undefined)} />
        )}
        {helping && (
          <KeysHelp
            opened={helping}
            onClose={() => setHelping(false)}
            singleKeys={singleKeys}
            onSingleKeys={setSingleKeys}
          />
        )}
      </Suspense>
    </EvidenceFocus>
  );
}

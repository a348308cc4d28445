import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { AuditEntries, AuditVerification } from '@navette/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { auditQuery, peopleQuery, verifyAudit } from './queries.ts';

function Verification() {
  const t = useTranslations();
  const [found, setFound] = useState<AuditVerification>();
  const { write, isWriting } = useWrite(verifyAudit, { onDone: setFound });
  return (
    <div>
      <Button variant="default" loading={isWriting} onClick={() => write(undefined)}>
        {t('admin.audit.verify')}
      </Button>
      <p role="status" className={found?.intact === false ? classes.urgent : undefined}>
        {found?.intact === true && t('admin.audit.intact', { entries: found.entries, seals: found.seals })}
        {found?.intact === false && t('admin.audit.broken', { place: found.broken ?? '' })}
      </p>
    </div>
  );
}

/** What was done by whom to what, latest first. */
export function AuditLog() {
  const t = useTranslations();
  const say = useSayDate();
  const [typed, setTyped] = useState('');
  const [action] = useDebouncedValue(typed.trim(), 300);
  const pages = useInfiniteQuery(auditQuery(action));
  const { data: people } = useQuery(peopleQuery);
  /** A person by name as long as they are known; a program by what it does. */
  const nameOf = ({ personId, actor, job, actorKind }: AuditEntries['items'][number]) => {
    const known = people?.find((one) => one.id === personId);
    if (known !== undefined) return known.name;
    if (job !== null) return t('admin.audit.job', { job });
    return actor === null ? actorKind : t('admin.audit.somebody', { id: actor.slice(0, 8) });
  };
  return (
    <>
      <Verification />
      <TextInput
        label={t('admin.audit.filter')}
        placeholder="need.published"
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maw={320}
      />
      <Loaded query={pages} height={320}>
        {(data) => (
          <Scrolled className={classes.scroll} label={t('admin.tab.audit')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('admin.audit.when')}</th>
                  <th scope="col">{t('admin.audit.who')}</th>
                  <th scope="col">{t('admin.audit.what')}</th>
                  <th scope="col">{t('admin.audit.on')}</th>
                </tr>
              </thead>
              <tbody>
                {data.pages
                  .flatMap((page) => page.items)
                  .map((entry) => (
                    <tr key={entry.seq}>
                      <td>
                        <time dateTime={entry.at}>{say.exactly(entry.at)}</time>
                      </td>
                      <td>{nameOf(entry)}</td>
                      <td>{entry.action}</td>
                      <td>
                        {entry.objectKind} {entry.objectId?.slice(0, 8)}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </Scrolled>
        )}
      </Loaded>
      {pages.hasNextPage && (
        <div>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('admin.more')}
          </Button>
        </div>
      )}
    </>
  );
}

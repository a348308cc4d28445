import { Anchor, Button } from '@mantine/core';
import type { Nda } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { today } from '../../ui/today.ts';
import { introductionFilesQuery } from '../introduction/file/queries.ts';
import classes from './agreement.module.css';
import { NdaForm } from './nda-form.tsx';
import { ndasQuery } from './queries.ts';

interface Props {
  readonly introductionId: string;
  readonly owner: string;
  readonly startup: string;
}

/** Agreements that both sides signed with each other: who, when, until when, and the file. */
export function Ndas({ introductionId, owner, startup }: Props) {
  const t = useTranslations();
  const query = useQuery(ndasQuery(introductionId));
  const [noting, setNoting] = useState(false);
  return (
    <Part title={t('agreement.nda.title')} anchor="ndas">
      <Loaded query={query} height={48}>
        {(ndas) =>
          ndas.length === 0 ? (
            <p className={classes.quiet}>{t('agreement.nda.none')}</p>
          ) : (
            <ul className={classes.list}>
              {ndas.map((nda) => (
                <li key={nda.id}>
                  <Agreement nda={nda} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {noting ? (
        <NdaForm introductionId={introductionId} organisations={[owner, startup]} onClose={() => setNoting(false)} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setNoting(true)}>
            {t('agreement.nda.note')}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Agreement({ nda }: { nda: Nda }) {
  const t = useTranslations();
  const say = useSayDate();
  const { data: files } = useQuery(introductionFilesQuery(nda.introductionId));
  const file = files?.find(({ id }) => id === nda.attachmentId);
  const isOver = nda.validUntil !== null && nda.validUntil < today();
  return (
    <>
      {t('agreement.nda.signed', { day: say.day(nda.signedOn) })}
      {nda.validUntil !== null && (
        <span className={isOver ? classes.urgent : undefined}>
          {' · '}
          {t(isOver ? 'agreement.nda.over' : 'agreement.nda.until', { day: say.day(nda.validUntil) })}
        </span>
      )}
      <ul className={classes.signatories}>
        {nda.signatories.map(({ name, organisation }) => (
          <li key={`${name} ${organisation}`}>{t('agreement.nda.by', { name, organisation })}</li>
        ))}
      </ul>
      {file === undefined ? (
        <span className={classes.quiet}>{t('agreement.nda.noFile')}</span>
      ) : (
        <Anchor href={`/api/v1/attachments/${file.id}`} download={file.fileName}>
          {file.fileName}
        </Anchor>
      )}
    </>
  );
}

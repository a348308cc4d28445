import { Button, CopyButton, Modal, Skeleton, Stack } from '@mantine/core';
import type { Match, NeedFull } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useFocusBack } from '../../ui/use-focus-back.tsx';
import { AskStartup } from '../introduction/ask-startup.tsx';
import { decide } from '../match/decide.ts';
import { isOpen, matchesOfNeedQuery } from '../match/queries.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './propose-dialog.module.css';

interface Props {
  readonly need: NeedFull | undefined;
  readonly match: Match;
  readonly onClose: () => void;
}

/** Asks a startup: what it will read, the words for a call, and one button. Who is not shortlisted yet is so first. */
export function ProposeDialog({ need, match, onClose }: Props) {
  const t = useTranslations();
  useFocusBack();
  const labels = useLabels();
  const client = useQueryClient();
  const { name } = match.profile.organisation;
  const key = matchesOfNeedQuery(match.needId).queryKey;

  async function shortlistFirst(): Promise<void> {
    const known = client.getQueryData(key)?.find((one) => one.id === match.id) ?? match;
    if (!isOpen(known)) return;
    const decided = await decide(known, { kind: 'shortlist' });
    client.setQueryData(key, (list) => list?.map((one) => (one.id === decided.id ? decided : one)));
  }

  const words =
    need === undefined
      ? undefined
      : t('propose.message', {
          sector: need.teaser?.sector ? labels.sector(need.teaser.sector) : t('propose.anySector'),
          area: need.teaser?.area ? labels.area(need.teaser.area) : t('propose.anyArea'),
          capabilities: [...new Set([...need.capabilities.map((one) => one.id), ...need.capabilitiesRead])]
            .map(labels.capability)
            .join(', '),
          summary: match.explanation.summary,
        });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('propose.title', { name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {need === undefined || words === undefined ? (
        <Skeleton height={240} />
      ) : (
        <Stack gap="sm">
          <p>{t('propose.text', { name, owner: need.organisation.name })}</p>
          {isOpen(match) && <p>{t('propose.first', { name })}</p>}
          <div>
            <h3 className={classes.heading}>{t('propose.words')}</h3>
            <blockquote className={classes.words}>{words}</blockquote>
            <CopyButton value={words}>
              {({ copied, copy }) => (
                <Button size="compact-sm" variant="default" onClick={copy}>
                  {t(copied ? 'propose.copied' : 'propose.copy')}
                </Button>
              )}
            </CopyButton>
          </div>
          <AskStartup match={match} before={shortlistFirst} />
        </Stack>
      )}
    </Modal>
  );
}

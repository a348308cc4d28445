import { Button, Group, Modal, NativeSelect, VisuallyHidden } from '@mantine/core';
import type { Match } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { isOpen } from '../../match/queries.ts';
import { ScoreMark } from '../../match/score-mark.tsx';
import type { Desk } from '../use-desk.ts';
import classes from './compare.module.css';
import { CompareRows } from './compare-rows.tsx';
import { compared, MOST_COMPARED } from './compared.ts';

/** Two or three candidates side by side, criterion by criterion. Which ones is in the address. */
export function Compare({ desk, ids }: { desk: Desk; ids: readonly string[] }) {
  const t = useTranslations();
  const rows = desk.candidates.rows.map((row) => row.item);
  const matches = compared(ids, rows, desk.candidate);
  const rest = rows.filter((match) => !matches.includes(match));
  const show = (next: readonly Match[] | undefined) =>
    void desk.navigate({
      search: (before) => ({ ...before, need: desk.needId, compare: next?.map((match) => match.id).join(',') }),
      replace: true,
    });
  return (
    <Modal
      opened
      onClose={() => show(undefined)}
      title={t('compare.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {matches.length < 2 ? (
        <p>{t('compare.alone')}</p>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <td className={classes.what}>
                  <VisuallyHidden>{t('compare.what')}</VisuallyHidden>
                </td>
                {matches.map((match, at) => (
                  <th key={match.id} scope="col">
                    <NativeSelect
                      aria-label={t('compare.column', { place: at + 1 })}
                      value={match.id}
                      onChange={({ currentTarget: { value } }) =>
                        show(
                          matches.map((one, place) =>
                            place === at ? (rows.find(({ id }) => id === value) ?? one) : one,
                          ),
                        )
                      }
                      data={[match, ...rest].map(({ id, profile }) => ({
                        value: id,
                        label: profile.organisation.name,
                      }))}
                    />
                    <p className={classes.offer}>{match.profile.title}</p>
                    <ScoreMark score={match.score} />
                  </th>
                ))}
              </tr>
            </thead>
            <CompareRows matches={matches} />
            <tfoot>
              <tr>
                <td />
                {matches.map((match) => (
                  <td key={match.id}>
                    <Actions desk={desk} match={match} onRead={() => desk.goToMatch(match.id)} />
                    {matches.length > 2 && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        onClick={() => show(matches.filter((one) => one !== match))}
                      >
                        {t('compare.drop', { name: match.profile.organisation.name })}
                      </Button>
                    )}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {matches.length >= 2 && matches.length < MOST_COMPARED && rest[0] !== undefined && (
        <Group mt="md">
          <Button variant="default" onClick={() => show([...matches, ...rest.slice(0, 1)])}>
            {t('compare.third')}
          </Button>
        </Group>
      )}
    </Modal>
  );
}

function Actions({ desk, match, onRead }: { desk: Desk; match: Match; onRead: () => void }) {
  const t = useTranslations();
  const { name } = match.profile.organisation;
  return (
    <Group gap="xs">
      {isOpen(match) && (
        <Button size="compact-sm" onClick={() => desk.take(match, { kind: 'shortlist' })}>
          {t('compare.shortlist', { name })}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={onRead}>
        {t('compare.read', { name })}
      </Button>
    </Group>
  );
}

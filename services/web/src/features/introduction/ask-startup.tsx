import { Anchor, Button } from '@mantine/core';
import type { Match, ProposeInput } from '@navette/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { useProblemText } from '../../ui/problem-text.ts';
import classes from './ask-startup.module.css';
import { introductionsOfNeedQuery, propose } from './queries.ts';
import { WrittenToForm } from './written-to-form.tsx';

const REFUSALS = [
  'vetoed',
  'no_capacity',
  'asked_at_once',
  'cooling_down',
  'need_not_published',
  'not_shortlisted',
  'duplicate',
] as const;
const ENDS: readonly string[] = ['declined', 'expired', 'closed'];

/**
 * Asks the startup of a shortlisted match whether it is interested; says in words why it can't be asked now.
 * `before`: what has to be done first.
 */
export function AskStartup({ match, before }: { match: Match; before?: () => Promise<void> }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const client = useQueryClient();
  const { data } = useQuery(introductionsOfNeedQuery(match.needId));
  const { name } = match.profile.organisation;
  const standing = data?.find((one) => one.profile.id === match.profile.id);
  const ask = useMutation({
    mutationFn: async (to: ProposeInput['to']) => {
      await before?.();
      return propose(match.id, to);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['introductions'] }),
  });
  const code = ask.error instanceof ApiProblem ? ask.error.fields[0]?.code : undefined;
  const refusal = REFUSALS.find((one) => one === code);
  const isNobody = code === 'nobody_to_ask' || (ask.isPending && ask.variables !== undefined);
  const isAskable = standing === undefined || ENDS.includes(standing.state);
  return (
    <div className={classes.ask}>
      {isAskable && !ask.isSuccess && !isNobody && (
        <Button loading={ask.isPending} onClick={() => ask.mutate(undefined)}>
          {t('ask.to', { name })}
        </Button>
      )}
      {isAskable && isNobody && (
        <WrittenToForm startup={name} isSending={ask.isPending} onSend={(to) => ask.mutate([to])} />
      )}
      {ask.error !== null && !isNobody && (
        <p role="alert" className={classes.refused}>
          {refusal === undefined ? textOf(ask.error).title : t(`ask.refused.${refusal}`)}
        </p>
      )}
      <p role="status">{ask.isSuccess && t('ask.asked', { name })}</p>
      {standing !== undefined && (
        <Anchor component={Link} to={`/introductions/${standing.id}`}>
          {t('ask.see', { state: t(`introduction.state.${standing.state}`) })}
        </Anchor>
      )}
    </div>
  );
}

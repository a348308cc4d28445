import { Button } from '@mantine/core';
import type { ReadingOfText } from '@navette/contracts';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import classes from './fact-chips.module.css';

type Fact = ReadingOfText['facts'][number];

interface Props {
  readonly facts: readonly Fact[];
  /** What taking a fact would change: nothing where it stands in the form already, undefined where no field takes it. */
  readonly stateOf: (fact: Fact) => 'open' | 'taken' | undefined;
  readonly onTake: (fact: Fact) => void;
}

/** What was read beside capabilities, as chips: a click takes one into its field. What is negated is not offered. */
export function FactChips({ facts, stateOf, onTake }: Props) {
  const t = useTranslations();
  const offered = facts.filter((fact) => !fact.negated && stateOf(fact) !== undefined);
  if (offered.length === 0) return null;
  return (
    <section className={classes.facts} aria-label={t('reading.title')}>
      <p className={classes.help}>{t('reading.help')}</p>
      <ul className={classes.list}>
        {offered.map((fact) => {
          const taken = stateOf(fact) === 'taken';
          return (
            <li key={`${fact.kind} ${fact.span.field} ${fact.span.start}`}>
              <Button
                size="compact-sm"
                variant={taken ? 'light' : 'default'}
                title={fact.why}
                aria-pressed={taken}
                leftSection={taken ? <IconCheck size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
                onClick={() => {
                  if (taken) return;
                  onTake(fact);
                  announce(t('reading.taken', { name: fact.name }));
                }}
              >
                {t('reading.fact', { name: capital(fact.name), text: fact.text })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

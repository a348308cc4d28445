import type { ExplanationView } from '@navette/contracts';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../ui/plain/visually-hidden.tsx';
import { gateName } from './criterion-name.ts';
import classes from './gate-list.module.css';

/** The disqualifiers that have something to say, failed ones first; what was not said is told in one line. */
export function GateList({ gates }: { gates: ExplanationView['gates'] }) {
  const t = useTranslations();
  const locale = useLocale();
  const said = gates.filter((gate) => gate.passed !== null).sort((a, b) => Number(a.passed) - Number(b.passed));
  const unsaid = gates.filter((gate) => gate.passed === null);
  return (
    <div>
      <ul className={classes.list}>
        {said.map((gate) => (
          <li key={gate.key} className={classes.gate} data-failed={gate.passed === false || undefined}>
            {gate.passed ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
            <span>
              <VisuallyHidden>{gate.passed ? t('match.gatePassed') : t('match.gateFailed')} </VisuallyHidden>
              {gate.text === '' ? gateName(t, gate.key) : gate.text}
            </span>
          </li>
        ))}
      </ul>
      {unsaid.length > 0 && (
        <p className={classes.unsaid}>
          {t('match.gatesUnsaid', {
            list: unsaid.map((gate) => asInSentence(gateName(t, gate.key), locale)).join(', '),
          })}
        </p>
      )}
    </div>
  );
}

/** A name within a sentence: German writes its nouns large there too. */
function asInSentence(name: string, locale: string): string {
  return locale.startsWith('de') ? name : name.toLocaleLowerCase(locale);
}

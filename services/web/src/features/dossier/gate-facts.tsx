import type { SharedShortlist } from '@navette/contracts';
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../ui/plain/visually-hidden.tsx';
import classes from './gate-facts.module.css';

type Gate = SharedShortlist['startups'][number]['gates'][number];

/** The disqualifiers: failed ones first, what is not known last. */
export function GateFacts({ gates, language }: { gates: readonly Gate[]; language: string }) {
  const t = useTranslations();
  const sorted = [...gates].sort((a, b) => orderOf(a) - orderOf(b));
  return (
    <ul className={classes.list}>
      {sorted.map(({ label, text, passed }) => (
        <li key={label} className={classes.gate} data-failed={passed === false || undefined}>
          {passed === null && <IconQuestionMark size={18} aria-hidden />}
          {passed === true && <IconCheck size={18} aria-hidden />}
          {passed === false && <IconX size={18} aria-hidden />}
          <span>
            <VisuallyHidden>
              {t(`dossier.gate.${passed === null ? 'unsaid' : passed ? 'passed' : 'failed'}`)}{' '}
            </VisuallyHidden>
            <span lang={language}>
              <strong>{label}</strong> {text}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function orderOf({ passed }: Gate): number {
  return passed === false ? 0 : passed === true ? 1 : 2;
}

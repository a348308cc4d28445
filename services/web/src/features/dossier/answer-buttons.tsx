import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Loader } from '../../ui/plain/loader.tsx';
import { UnstyledButton } from '../../ui/plain/unstyled-button.tsx';
import { MarkIcon } from '../shortlist/mark-icon.tsx';
import { MARK_KINDS, type MarkKind } from '../shortlist/marks.ts';
import classes from './answer-buttons.module.css';

interface Props {
  readonly labelledBy: string;
  /** What the reader answered last. */
  readonly chosen: MarkKind | undefined;
  /** What they are about to answer. */
  readonly asking: MarkKind | null;
  readonly sending: MarkKind | null;
  readonly onPress: (mark: MarkKind) => void;
}

/** Go, no-go, question: one of them is the reader's answer. */
export function AnswerButtons({ labelledBy, chosen, asking, sending, onPress }: Props) {
  const t = useTranslations();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend that the heading already is
    <div role="group" aria-labelledby={labelledBy} className={classes.buttons}>
      {MARK_KINDS.map((mark) => (
        <UnstyledButton
          key={mark}
          className={classes.button}
          data-mark={mark}
          data-asking={asking === mark || undefined}
          aria-pressed={chosen === mark}
          aria-disabled={sending !== null || undefined}
          onClick={() => sending === null && onPress(mark)}
        >
          {sending === mark ? <Loader size="20px" /> : <MarkIcon mark={mark} size={22} />}
          <span className={classes.word}>
            {chosen === mark && <IconCheck size={16} aria-hidden />}
            {t(`dossier.mark.${mark}`)}
          </span>
        </UnstyledButton>
      ))}
    </div>
  );
}

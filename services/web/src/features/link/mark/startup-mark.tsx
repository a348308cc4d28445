import { useTranslations } from 'use-intl';
import { Textarea } from '../../../ui/plain/textarea.tsx';
import { AnswerButtons } from '../../dossier/answer-buttons.tsx';
import type { MarkKind } from '../../shortlist/marks.ts';
import classes from './startup-mark.module.css';

interface Said {
  readonly mark: MarkKind;
  readonly text?: string | null | undefined;
}

interface Props {
  readonly startup: string;
  readonly place: number;
  readonly mark: Said | undefined;
  readonly onMark: (mark: Said | undefined) => void;
  /** It was tried to send. */
  readonly tried: boolean;
}

/** Go, no-go or a question of one startup, with a word that a question needs; pressing it again takes it back. */
export function StartupMark({ startup, place, mark, onMark, tried }: Props) {
  const t = useTranslations();
  const heading = `yours-${place}`;
  const isMissing = tried && mark?.mark === 'question' && (mark.text ?? '').trim() === '';
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading}>{t('dossier.yours', { startup })}</h4>
      <AnswerButtons
        labelledBy={heading}
        chosen={mark?.mark}
        asking={null}
        sending={null}
        onPress={(pressed) => onMark(pressed === mark?.mark ? undefined : { ...mark, mark: pressed })}
      />
      {mark !== undefined && (
        <Textarea
          className={classes.words}
          label={mark.mark === 'question' ? t('dossier.question') : t('link.mark.words')}
          value={mark.text ?? ''}
          onChange={(event) => onMark({ ...mark, text: event.currentTarget.value })}
          error={isMissing && t('dossier.questionMissing')}
          maxLength={2_000}
          minRows={2}
          size="md"
        />
      )}
    </section>
  );
}

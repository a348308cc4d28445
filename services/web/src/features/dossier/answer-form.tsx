import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/plain/button.tsx';
import { Group, Stack } from '../../ui/plain/stack.tsx';
import { TextInput } from '../../ui/plain/text-input.tsx';
import { Textarea } from '../../ui/plain/textarea.tsx';
import { useKeptInSession } from '../open-page/use-kept-in-session.ts';
import type { MarkKind } from '../shortlist/marks.ts';
import { unsentTextKey } from './unsent-text.ts';

interface Props {
  readonly matchId: string;
  readonly mark: MarkKind;
  /** Known already, or empty: then it is asked for. */
  readonly name: string;
  readonly isSending: boolean;
  /** @returns whether it was sent */
  readonly onSend: (text: string, name: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** What goes with an answer: the name, once; a word, which a question needs. What is typed lasts as long as the tab. */
export function AnswerForm({ matchId, mark, name, isSending, onSend, onCancel }: Props) {
  const t = useTranslations();
  const [askName] = useState(name === '');
  const [typedName, setTypedName] = useState(name);
  const [text, setText] = useKeptInSession(unsentTextKey(matchId));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const by = typedName.trim().replace(/\s+/g, ' ');
  const words = text.trim();
  const noName = by === '';
  const noWords = mark === 'question' && words === '';

  async function submit(): Promise<void> {
    setTried(true);
    if (noName || noWords) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    if (await onSend(words, by)) setText('');
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        {askName && (
          <TextInput
            label={t('dossier.yourName')}
            description={t('dossier.nameWhy')}
            value={typedName}
            onChange={(event) => setTypedName(event.currentTarget.value)}
            error={tried && noName && t('dossier.nameMissing')}
            maxLength={120}
            autoComplete="name"
            required
            size="md"
            autoFocus
          />
        )}
        <Textarea
          label={mark === 'question' ? t('dossier.question') : t('dossier.words')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && noWords && t('dossier.questionMissing')}
          maxLength={2_000}
          required={mark === 'question'}
          minRows={2}
          maxRows={10}
          size="md"
          autoFocus={!askName}
        />
        <Group gap="xs">
          <Button type="submit" size="md" loading={isSending}>
            {t(`dossier.send.${mark}`)}
          </Button>
          <Button variant="default" size="md" onClick={onCancel}>
            {t('dossier.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

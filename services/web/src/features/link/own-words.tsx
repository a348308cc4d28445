import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/plain/button.tsx';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import { Group, Stack } from '../../ui/plain/stack.tsx';
import { Textarea } from '../../ui/plain/textarea.tsx';
import { useKeptInSession } from '../open-page/use-kept-in-session.ts';
import { unsentTextKey } from './unsent-text.ts';

interface Props {
  /** The id of what is written about: what is typed lasts as long as the tab. */
  readonly about: string;
  readonly label: string;
  readonly missing: string;
  readonly action: string;
  readonly isSending: boolean;
  readonly onSend: (text: string) => void;
  readonly onBack: () => void;
}

/** A reason in one's own words, which is needed. */
export function OwnWords({ about, label, missing, action, isSending, onSend, onBack }: Props) {
  const t = useTranslations();
  const [text, setText] = useKeptInSession(unsentTextKey(about));
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isMissing = text.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (isMissing) field.current?.focus();
        else onSend(text.trim());
      }}
    >
      <Stack gap="sm">
        <Textarea
          ref={field}
          label={label}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && isMissing && missing}
          maxLength={2_000}
          required
          minRows={3}
          maxRows={12}
          size="md"
          autoFocus
        />
        <Group gap="xs">
          <Button type="submit" size="md" loading={isSending}>
            {action}
          </Button>
          <Button variant="default" size="md" onClick={onBack}>
            {t('link.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

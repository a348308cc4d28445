import { Button, Kbd, Textarea, UnstyledButton } from '@mantine/core';
import { DISMISSAL_REASONS, type DismissalReason } from '@navette/contracts/vocabulary';
import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './reason-picker.module.css';

/** The digit of each reason, in the order of the list; the reason in one's own words has a letter. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'a'];

interface Props {
  readonly name: string;
  readonly onChoose: (reason: DismissalReason, text?: string) => void;
}

/** Why a candidate is set aside: one keystroke, or one's own words. */
export function ReasonPicker({ name, onChoose }: Props) {
  const t = useTranslations();
  const [writing, setWriting] = useState(false);

  function choose(reason: DismissalReason) {
    if (reason === 'other') setWriting(true);
    else onChoose(reason);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = DISMISSAL_REASONS[KEYS.indexOf(keyOf(event))];
    if (reason === undefined) return;
    event.preventDefault();
    choose(reason);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are shortcuts for the buttons inside
    <div onKeyDown={onKeyDown} className={classes.picker}>
      <p className={classes.title}>{t('desk.reasons.title', { name })}</p>
      {writing ? (
        <OwnWords onDone={(text) => onChoose('other', text)} />
      ) : (
        <ul className={classes.list}>
          {DISMISSAL_REASONS.map((reason, index) => (
            <li key={reason}>
              <UnstyledButton
                className={classes.reason}
                data-autofocus={index === 0 || undefined}
                onClick={() => choose(reason)}
              >
                <Kbd>{KEYS[index]}</Kbd>
                <span>{t(`match.reason.${reason}`)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The digit of a key wherever it lies: French keyboards give digits only with shift. */
function keyOf(event: KeyboardEvent): string {
  return /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? event.key.toLowerCase();
}

function OwnWords({ onDone }: { onDone: (text: string) => void }) {
  const t = useTranslations();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={classes.words}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else onDone(text.trim());
      }}
    >
      <Textarea
        label={t('desk.reasons.words')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={missing && t('desk.reasons.wordsMissing')}
        maxLength={2_000}
        autosize
        minRows={2}
        autoFocus
      />
      <Button type="submit">{t('desk.action.dismiss')}</Button>
    </form>
  );
}

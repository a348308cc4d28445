import { useTranslations } from 'use-intl';
import { NativeSelect } from '../../../ui/plain/native-select.tsx';
import { RadioGroup } from '../../../ui/plain/radio.tsx';
import { Stack } from '../../../ui/plain/stack.tsx';
import { Textarea } from '../../../ui/plain/textarea.tsx';
import { OWNER_REASONS } from '../refusals.ts';
import { type Choice, isUnfinished } from './choices.ts';

interface Props {
  readonly id: string;
  readonly startup: string;
  readonly choice: Choice | undefined;
  readonly onChoice: (choice: Choice | undefined) => void;
  /** It was tried to send. */
  readonly tried: boolean;
}

/** Chosen, not this one and why, or decided later. */
export function StartupChoice({ id, startup, choice, onChoice, tried }: Props) {
  const t = useTranslations();
  const isMissing = tried && choice !== undefined && isUnfinished(choice);
  return (
    <Stack gap="sm">
      <RadioGroup
        name={id}
        label={t('link.choose.yours', { startup })}
        options={[
          { value: 'chosen', label: t('link.choose.take') },
          { value: 'declined', label: t('link.choose.leave') },
          { value: 'later', label: t('link.choose.wait') },
        ]}
        value={choice?.answer ?? 'later'}
        onChange={(value) => {
          if (value === 'chosen') onChoice({ answer: 'chosen' });
          else onChoice(value === 'declined' ? { answer: 'declined', reason: '', text: '' } : undefined);
        }}
      />
      {choice?.answer === 'declined' && (
        <NativeSelect
          label={t('link.choose.why')}
          size="md"
          value={choice.reason}
          error={isMissing && choice.reason === '' && t('link.choose.whyMissing')}
          onChange={(event) => {
            const reason = OWNER_REASONS.find((one) => one === event.currentTarget.value) ?? '';
            onChoice({ ...choice, reason });
          }}
        >
          <option value="" aria-label={t('link.choose.whyMissing')} />
          {OWNER_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`link.ownerReason.${reason}`)}
            </option>
          ))}
        </NativeSelect>
      )}
      {choice?.answer === 'declined' && choice.reason === 'other' && (
        <Textarea
          label={t('link.ownWords')}
          size="md"
          value={choice.text}
          error={isMissing && t('link.ownWordsMissing')}
          onChange={(event) => onChoice({ ...choice, text: event.currentTarget.value })}
          maxLength={2_000}
          minRows={2}
        />
      )}
    </Stack>
  );
}

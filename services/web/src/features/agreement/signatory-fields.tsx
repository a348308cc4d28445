import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './agreement.module.css';
import { MOST_SIGNATORIES, type Signatory } from './nda-draft.ts';

interface Props {
  readonly signatories: readonly Signatory[];
  /** Which of them lack a name or an organisation. */
  readonly wrong: readonly boolean[];
  readonly onChange: (signatories: readonly Signatory[]) => void;
}

/** Who signed, each with the organisation that they signed for: one of each side at least. */
export function SignatoryFields({ signatories, wrong, onChange }: Props) {
  const t = useTranslations();
  const put = (at: number, part: Partial<Signatory>) =>
    onChange(signatories.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <>
      {signatories.map((signatory, at) => (
        <fieldset key={at} className={classes.signatory}>
          <legend className={classes.legend}>{t('agreement.nda.signatory', { number: at + 1 })}</legend>
          <TextInput
            label={t('agreement.nda.name')}
            maxLength={200}
            value={signatory.name}
            onChange={(event) => put(at, { name: event.currentTarget.value })}
            error={wrong[at] && t('agreement.nda.nameMissing')}
            autoFocus={at === 0}
          />
          <TextInput
            label={t('agreement.nda.organisation')}
            maxLength={200}
            value={signatory.organisation}
            onChange={(event) => put(at, { organisation: event.currentTarget.value })}
          />
          {at > 1 && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onChange(signatories.filter((_, place) => place !== at))}
            >
              {t('agreement.nda.drop', { number: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {signatories.length < MOST_SIGNATORIES && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChange([...signatories, { name: '', organisation: signatories[1]?.organisation ?? '' }])}
          >
            {t('agreement.nda.more')}
          </Button>
        </div>
      )}
    </>
  );
}

import type { UndertakingText } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { Checkbox } from '../../../ui/plain/checkbox.tsx';
import classes from '../link-body.module.css';

interface Props {
  readonly undertaking: UndertakingText;
  readonly agreed: boolean;
  readonly onAgreed: (agreed: boolean) => void;
  /** It was asked for the card without it. */
  readonly isMissing: boolean;
}

/** The confidentiality undertaking, whole, and the box by which it is made. */
export function Undertaking({ undertaking, agreed, onAgreed, isMissing }: Props) {
  const t = useTranslations();
  return (
    <section className={classes.panel} aria-label={t('link.answer.undertaking')}>
      <p className={classes.text} lang={undertaking.language}>
        {undertaking.text}
      </p>
      <Checkbox
        id={`agreed-${undertaking.version}`}
        label={t('link.answer.agree')}
        checked={agreed}
        onChange={(event) => onAgreed(event.currentTarget.checked)}
        error={isMissing && t('link.answer.agreeMissing')}
      />
    </section>
  );
}

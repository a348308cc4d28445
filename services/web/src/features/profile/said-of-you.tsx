import type { ReadingOfText } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import { missingIn, type ProfileDraft } from './draft.ts';

/** What a company reads of a startup beside its need, and what is missing in it. */
export function SaidOfYou({ draft, reading }: { draft: ProfileDraft; reading: ReadingOfText | undefined }) {
  const t = useTranslations();
  const capabilities = (reading?.capabilities ?? []).filter((one) => !one.negated).map((one) => one.label);
  const references = (reading?.facts ?? []).flatMap((fact) =>
    fact.kind === 'reference' && !fact.negated ? fact.value.names : [],
  );
  const missing = missingIn(draft);
  const said = [
    capabilities.length > 0
      ? t('profile.said.capabilities', { list: capabilities.join(', ') })
      : t('profile.said.noCapabilities'),
    draft.trl === '' ? t('profile.said.noTrl') : t('profile.said.trl', { trl: draft.trl }),
    draft.certificates.length > 0
      ? t('profile.said.certificates', { list: draft.certificates.join(', ') })
      : t('profile.said.noCertificates'),
    references.length > 0
      ? t('profile.said.references', { list: references.join(', ') })
      : t('profile.said.noReferences'),
  ];
  return (
    <>
      <Part title={t('profile.said.title')}>
        <p>{t('profile.said.text')}</p>
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('profile.missing.title')}>
        {missing.length === 0 ? (
          <p>{t('profile.missing.none')}</p>
        ) : (
          <ul>
            {missing.map((one) => (
              <li key={one}>{t(`profile.missing.${one}`)}</li>
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}

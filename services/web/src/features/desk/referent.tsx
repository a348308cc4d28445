import type { Me, NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';

/** Who looks after a need, as far as this reader can know. */
export function Referent({ need, me }: { need: NeedFull; me: Me }) {
  const t = useTranslations();
  if (need.referentId === null) return t('need.referent.none');
  return need.referentId === me.id ? t('need.referent.you') : t('need.referent.colleague');
}

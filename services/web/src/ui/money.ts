import { useLocale, useTranslations } from 'use-intl';

interface Range {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** Says an amount in euros with its band; undefined where nothing was said. */
export function useSayMoney(): (range: Range | null) => string | undefined {
  const locale = useLocale();
  const t = useTranslations();
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (range) => {
    const { minimum, maximum } = range ?? {};
    if (minimum !== undefined && maximum !== undefined) {
      return minimum === maximum ? euros.format(minimum) : euros.formatRange(minimum, maximum);
    }
    if (maximum !== undefined) return t('money.upTo', { amount: euros.format(maximum) });
    if (minimum !== undefined) return t('money.from', { amount: euros.format(minimum) });
    return undefined;
  };
}

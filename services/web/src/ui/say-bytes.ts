import { useFormatter } from 'use-intl';

/** Sizes of files as people say them: "1,2 Mo". */
export function useSayBytes(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
    return format.number(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
  };
}

import { useDebouncedValue } from '@mantine/hooks';
import type { ReadInput, ReadingOfText } from '@navette/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useLanguage } from '../../locales/language-provider.tsx';

const PAUSE_MS = 400;

/** What is read in a text while it is typed; the reading before stays until the next is there. */
export function useReading(title: string, text: string, as: NonNullable<ReadInput['as']>): ReadingOfText | undefined {
  const { language } = useLanguage();
  const [typed] = useDebouncedValue(
    JSON.stringify({ title: title.slice(0, 200), text: text.slice(0, 20_000), as }),
    PAUSE_MS,
  );
  const { data } = useQuery({
    queryKey: ['reading', language, typed],
    enabled: text.trim() !== '' || title.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: (): Promise<ReadingOfText> => answer(api.text.read.$post({ json: JSON.parse(typed) })),
  });
  return data;
}

import { useDebouncedValue } from '@mantine/hooks';
import type { Analysis } from '@navette/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useLanguage } from '../../locales/language-provider.tsx';

const PAUSE_MS = 400;
const NOTHING_READ: readonly string[] = [];

/** What the engine reads in the text while it is typed; the reading before stays until the next is there. */
export function useAnalysis(title: string, text: string): { analysis: Analysis | undefined; read: readonly string[] } {
  const { language } = useLanguage();
  const [typed] = useDebouncedValue(
    JSON.stringify({ title: title.slice(0, 200), text: text.slice(0, 20_000) }),
    PAUSE_MS,
  );
  const { data } = useQuery({
    queryKey: ['analysis', language, typed],
    enabled: text.trim() !== '' || title.trim() !== '',
    placeholderData: keepPreviousData,
    select: (analysis: Analysis) => ({ analysis, read: analysis.capabilities.map((one) => one.id) }),
    queryFn: (): Promise<Analysis> => answer(api.text.analyse.$post({ json: JSON.parse(typed) })),
  });
  return { analysis: data?.analysis, read: data?.read ?? NOTHING_READ };
}

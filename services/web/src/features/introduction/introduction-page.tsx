import type { Me } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Disclosed } from './disclosed.tsx';
import { Followed } from './followed.tsx';
import { introductionQuery, isDisclosed } from './queries.ts';

/** One introduction: for the startup as far as it is shown, with its answer; for the others with all that follows. */
export function IntroductionPage({ me, id }: { me: Me; id: string }) {
  const t = useTranslations();
  const query = useQuery(introductionQuery(id));
  const { data, error } = query;
  if (error !== null && data === undefined) throw error;
  const whole = data !== undefined && !isDisclosed(data) ? data : undefined;
  const title =
    whole === undefined
      ? t('title.introduction')
      : t('introduction.between', { owner: whole.owner.name, startup: whole.startup.name });
  return (
    <Page title={title} reading={data !== undefined && whole === undefined}>
      <Loaded query={query} height={480}>
        {(view) => (isDisclosed(view) ? <Disclosed introduction={view} /> : <Followed me={me} introduction={view} />)}
      </Loaded>
    </Page>
  );
}

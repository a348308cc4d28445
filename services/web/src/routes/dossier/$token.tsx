import { createFileRoute } from '@tanstack/react-router';
import { DossierPage } from '../../features/dossier/dossier-page.tsx';
import { isLanguage, type Language } from '../../locales/language.ts';
import { searchOf } from '../../ui/search-values.ts';

/** `lang`: another language than the file's own. */
const search = searchOf({ lang: (raw): Language | undefined => (isLanguage(raw) ? raw : undefined) });

/** Behind the link of a shortlist file; its reader has no account. */
export const Route = createFileRoute('/dossier/$token')({
  validateSearch: search,
  staticData: { title: 'own' },
  component: Dossier,
});

function Dossier() {
  const { token } = Route.useParams();
  const { lang } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DossierPage
      key={token}
      token={token}
      asked={lang}
      onLanguage={(language) => void navigate({ search: { lang: language }, replace: true, resetScroll: false })}
    />
  );
}

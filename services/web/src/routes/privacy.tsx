import { createFileRoute } from '@tanstack/react-router';
import { PrivacyPage } from '../features/privacy/privacy-page.tsx';

/** Where notices to people lead who are known from elsewhere. */
export const Route = createFileRoute('/privacy')({
  staticData: { title: 'own' },
  component: PrivacyPage,
});

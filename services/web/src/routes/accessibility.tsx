import { createFileRoute } from '@tanstack/react-router';
import { AccessibilityPage } from '../features/visitor/accessibility-page.tsx';

export const Route = createFileRoute('/accessibility')({
  staticData: { title: 'own' },
  component: AccessibilityPage,
});

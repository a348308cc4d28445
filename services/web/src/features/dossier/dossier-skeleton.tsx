import { Skeleton } from '@mantine/core';
import frame from './dossier-frame.module.css';

/** Holds the place of a file that is on its way; its language is not known yet, so it has no words. */
export function DossierSkeleton() {
  return (
    <main className={frame.main} aria-busy="true">
      <Skeleton height={24} width="60%" mb="xs" />
      <Skeleton height={64} mb="lg" />
      <Skeleton height={96} mb="lg" />
      <Skeleton height={480} />
    </main>
  );
}

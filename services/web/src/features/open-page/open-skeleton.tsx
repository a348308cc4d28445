import { Skeleton } from '@mantine/core';
import frame from './open-frame.module.css';

/** Holds the place of what a link opens; its language is not known yet, so it has no words. */
export function OpenSkeleton() {
  return (
    <main className={frame.main} aria-busy="true">
      <Skeleton height={24} width="60%" mb="xs" />
      <Skeleton height={64} mb="lg" />
      <Skeleton height={96} mb="lg" />
      <Skeleton height={480} />
    </main>
  );
}

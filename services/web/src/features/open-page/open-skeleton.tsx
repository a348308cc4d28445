import { Skeleton } from '../../ui/plain/skeleton.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import frame from './open-frame.module.css';

/** Holds the place of what a link opens; its language is not known yet, so it has no words. */
export function OpenSkeleton() {
  return (
    <main className={frame.main} aria-busy="true">
      <Stack gap="md">
        <Skeleton height={24} width={60} />
        <Skeleton height={64} />
        <Skeleton height={96} />
        <Skeleton height={480} />
      </Stack>
    </main>
  );
}

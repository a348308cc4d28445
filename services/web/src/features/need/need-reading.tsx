import type { NeedFull } from '@navette/contracts';
import { CapabilityList } from './capability-list.tsx';
import { NeedFacts } from './need-facts.tsx';
import classes from './need-reading.module.css';
import { TeaserPreview } from './teaser-preview.tsx';

/** A need as it stands, to be read. */
export function NeedReading({ need }: { need: NeedFull }) {
  return (
    <article className={classes.card}>
      <p className={classes.owner}>{need.organisation.name}</p>
      <p className={classes.text} lang={need.language ?? undefined}>
        {need.description}
      </p>
      <CapabilityList need={need} />
      <NeedFacts need={need} />
      <TeaserPreview need={need} />
    </article>
  );
}

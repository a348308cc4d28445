import classes from './contribution-bar.module.css';
import { signOf } from './sign.ts';

/** Contributions from here on fill half a bar, in logits: beyond, one word more changes no decision. */
const FULL = 2;

/** How much one criterion speaks for (to the right) or against (to the left). The words beside it say the same. */
export function ContributionBar({ contribution }: { contribution: number }) {
  const share = Math.min(Math.abs(contribution) / FULL, 1);
  // Weak contributions would vanish on a linear scale.
  const width = signOf(contribution) === 'neutral' ? 0 : Math.max(4, Math.sqrt(share) * 100);
  return (
    <span className={classes.bar} aria-hidden="true">
      <span className={classes.half}>
        {width > 0 && contribution < 0 && <span className={classes.against} style={{ width: `${width}%` }} />}
      </span>
      <span className={classes.half}>
        {width > 0 && contribution > 0 && <span className={classes.for} style={{ width: `${width}%` }} />}
      </span>
    </span>
  );
}

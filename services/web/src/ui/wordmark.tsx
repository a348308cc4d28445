import classes from './wordmark.module.css';

/** The name, with its shuttle. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path d="M1 12c5-6.500 17-6.500 22 0-5 6.500-17 6.500-22 0Z" fill="currentColor" />
        <path d="M8 12h8" stroke="var(--linen)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span>Navette</span>
    </span>
  );
}

import classes from './plain-facts.module.css';

/** Names and values in words. */
export function PlainFacts({ facts }: { facts: readonly { readonly label: string; readonly text: string }[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, text }) => (
        <div key={label} className={classes.fact}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

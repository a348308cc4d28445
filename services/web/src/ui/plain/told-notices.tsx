import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type TextNotice, takeNotices } from '../notice-store.ts';
import classes from './told-notices.module.css';

/** How many are shown at once; the oldest leaves first. */
const MOST = 3;
/** Long enough to be read twice. */
const SHOWN_MS = 12_000;

interface Told extends TextNotice {
  readonly key: number;
}

/** Tells refusals and failures above a page that needs no account, until they are read or closed. */
export function ToldNotices() {
  const [told, setTold] = useState<readonly Told[]>([]);
  useEffect(() => {
    let key = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const leave = takeNotices((notice) => {
      const next = { ...notice, key: key++ };
      setTold((before) => [...before.slice(1 - MOST), next]);
      timers.add(setTimeout(() => setTold((before) => before.filter((one) => one !== next)), SHOWN_MS));
    });
    return () => {
      leave();
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  return (
    <div className={classes.notices}>
      {told.map((notice) => (
        <div key={notice.key} className={classes.notice} role="alert">
          <div className={classes.words}>
            <strong>{notice.title}</strong>
            <p>{notice.message}</p>
          </div>
          <button
            type="button"
            className={classes.close}
            aria-label={notice.close}
            onClick={() => setTold((before) => before.filter((one) => one !== notice))}
          >
            <IconX size={18} aria-hidden />
          </button>
        </div>
      ))}
    </div>
  );
}

import { v5 } from 'uuid';

/** Root of every id of the demo: the same key gives the same id, so that a seed cut short goes on where it stopped. */
const NAMESPACE = '6f1d0c5a-6e0b-5c1a-9a57-3b7f2d6f9e11';

/** The id of a demo record. */
export function demoId(
  kind: 'operator' | 'organisation' | 'profile' | 'need' | 'contact' | 'introduction' | 'activity',
  key: string,
): string {
  return v5(`${kind}/${key}`, NAMESPACE);
}

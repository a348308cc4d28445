import type { NeedNamed } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { Anchor } from '../../ui/plain/anchor.tsx';
import { webAddress } from '../dossier/web-address.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './owner-contacts.module.css';

/** Who the owner is, once both said yes, and whom to talk to there. */
export function OwnerContacts({ owner }: { owner: NeedNamed['owner'] }) {
  const t = useTranslations();
  const labels = useLabels();
  const site = owner.website === null ? undefined : webAddress(owner.website);
  const place = owner.commune ?? (owner.area === null ? undefined : labels.area(owner.area));
  return (
    <div className={classes.owner}>
      <p className={classes.heading}>{t('link.need.owner')}</p>
      <p>
        <strong>{owner.name}</strong>
        {place !== undefined && `, ${place}`}
      </p>
      {site !== undefined && (
        <p>
          <Anchor href={site.href} target="_blank" rel="noreferrer noopener">
            {site.host}
          </Anchor>
        </p>
      )}
      <p className={classes.heading}>{t('link.need.contacts')}</p>
      {owner.contacts.length === 0 && <p>{t('link.need.noContact')}</p>}
      <ul className={classes.contacts}>
        {owner.contacts.map(({ name, email, phone, jobTitle }) => (
          <li key={`${name} ${email}`}>
            {name}
            {jobTitle !== null && `, ${jobTitle}`}
            {email !== null && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
            {phone !== null && <Anchor href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Anchor>}
          </li>
        ))}
      </ul>
    </div>
  );
}

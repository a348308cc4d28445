import { Checkbox, CloseButton, Select } from '@mantine/core';
import type { Analysis } from '@navette/contracts';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { taxonomyQuery, useLabels } from '../taxonomy/taxonomy.ts';
import classes from './capability-panel.module.css';
import type { FieldProps } from './need-editor.tsx';

/** What was recognised in the text, at the side; it never takes the focus. Each can be kept, dropped or made essential. */
export function CapabilityPanel({ draft, set, analysis }: FieldProps & { analysis: Analysis | undefined }) {
  const t = useTranslations();
  const labels = useLabels();
  const { language } = useLanguage();
  const { data: taxonomy } = useQuery(taxonomyQuery(language));
  const confirmed = new Map(draft.capabilities.map((one) => [one.id, one.essential]));
  const read = (analysis?.capabilities ?? []).map((one) => one.id);
  const kept = [...new Set([...confirmed.keys(), ...read.filter((id) => !draft.dropped.includes(id))])];

  const confirm = (id: string, essential: boolean) =>
    set({
      capabilities: [...draft.capabilities.filter((one) => one.id !== id), { id, essential }],
      dropped: draft.dropped.filter((one) => one !== id),
    });
  const dropOne = (id: string) =>
    set({
      capabilities: draft.capabilities.filter((one) => one.id !== id),
      dropped: read.includes(id) ? [...draft.dropped, id] : draft.dropped,
    });

  return (
    <aside className={classes.panel} aria-labelledby="capabilities-title">
      <h2 id="capabilities-title" className={classes.title}>
        {t('form.capabilities.title')}
      </h2>
      <p className={classes.about} role="status">
        {analysis === undefined
          ? t('form.capabilities.waiting')
          : t('form.capabilities.about', { count: analysis.about })}
      </p>
      <ul className={classes.list}>
        {kept.map((id) => (
          <li key={id} className={classes.chip}>
            <span className={classes.name}>{labels.capability(id)}</span>
            <CloseButton
              size="sm"
              aria-label={t('form.capabilities.drop', { name: labels.capability(id) })}
              onClick={() => dropOne(id)}
            />
            <Checkbox
              size="xs"
              className={classes.essential}
              label={t('form.capabilities.essential')}
              aria-label={t('form.capabilities.essentialOf', { name: labels.capability(id) })}
              checked={confirmed.get(id) === true}
              onChange={(event) => confirm(id, event.currentTarget.checked)}
            />
          </li>
        ))}
        {draft.dropped.map((id) => (
          <li key={id} className={classes.chip} data-dropped>
            <s className={classes.name}>{labels.capability(id)}</s>
            <CloseButton
              size="sm"
              icon={<IconArrowBackUp size={16} aria-hidden />}
              aria-label={t('form.capabilities.back', { name: labels.capability(id) })}
              onClick={() => set({ dropped: draft.dropped.filter((one) => one !== id) })}
            />
          </li>
        ))}
      </ul>
      <Select
        label={t('form.capabilities.add')}
        data={(taxonomy?.capabilities ?? [])
          .filter((one) => !kept.includes(one.id))
          .map((one) => ({ value: one.id, label: one.label }))}
        value={null}
        onChange={(id) => id !== null && confirm(id, false)}
        searchable
        limit={30}
        nothingFoundMessage={t('form.capabilities.none')}
      />
    </aside>
  );
}

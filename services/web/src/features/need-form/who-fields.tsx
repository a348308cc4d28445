import { Radio, Stack, Text } from '@mantine/core';
import type { Me } from '@navette/contracts';
import { NEED_KINDS } from '@navette/contracts/vocabulary';
import { useTranslations } from 'use-intl';
import { OrganisationField } from '../organisation/organisation-field.tsx';
import { isFacilitating } from '../session/me.ts';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './need-editor.tsx';

interface Props extends FieldProps {
  readonly me: Me;
  /** Shown as a sentence. */
  readonly settled: boolean;
  /** Not to be changed any more. */
  readonly locked: boolean;
}

/** Who asks, and for what kind of thing. Both are settled by the first saving. */
export function WhoFields({ draft, set, errorOf, me, settled, locked }: Props) {
  const t = useTranslations();
  return (
    <FieldGroup title={t('form.who.title')}>
      {settled ? (
        <Stack gap={4}>
          <Text size="md" fw={600}>
            {draft.organisationName}
          </Text>
          <Text>{t('form.who.settled', { kind: t(`need.kind.${draft.kind}`) })}</Text>
        </Stack>
      ) : (
        <>
          <OrganisationField
            value={draft.organisationId}
            name={draft.organisationName}
            error={errorOf('organisationId')}
            mayAdd={isFacilitating(me)}
            locked={locked}
            onChange={(organisation) =>
              set({ organisationId: organisation?.id ?? null, organisationName: organisation?.name ?? '' })
            }
          />
          <Radio.Group
            label={t('form.who.kind')}
            value={draft.kind}
            onChange={(kind) => set({ kind: NEED_KINDS.find((one) => one === kind) ?? 'innovation' })}
            size="md"
          >
            <Stack gap="xs" mt={4}>
              {NEED_KINDS.map((kind) => (
                <Radio
                  key={kind}
                  value={kind}
                  disabled={locked}
                  label={t(`need.kind.${kind}`)}
                  description={t(`form.who.${kind}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        </>
      )}
    </FieldGroup>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { READINESS } from '@navette/contracts/vocabulary';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CellKind, Column, Wrong } from './columns.ts';

interface Props {
  readonly column: Column;
  readonly kind: CellKind;
  readonly label: string;
  readonly raw: string;
  /** @returns what is wrong with it: the editor stays open then */
  readonly onWrite: (raw: string) => Wrong | undefined;
  readonly onLeave: () => void;
}

/** The field in a cell that is being edited: Enter writes, Escape leaves, going elsewhere writes. */
export function CellEditor({ column, kind, label, raw, onWrite, onLeave }: Props) {
  const t = useTranslations();
  const [value, setValue] = useState(raw);
  const [wrong, setWrong] = useState<Wrong>();

  function write(next: string): void {
    if (next.trim() === raw) {
      onLeave();
      return;
    }
    const found = onWrite(next);
    setWrong(found);
    if (found === undefined) onLeave();
  }

  const field = {
    'aria-label': label,
    size: 'xs',
    autoFocus: true,
    value,
    error: wrong && t(`tracking.wrong.${wrong}`),
    onBlur: () => write(value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') write(value);
      else if (event.key === 'Escape') onLeave();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  } as const;
  if (kind === 'choice') {
    const choices =
      column === 'readiness'
        ? READINESS.map((one) => ({ value: one as string, label: t(`need.readiness.${one}`) }))
        : (['yes', 'no'] as const).map((one) => ({ value: one as string, label: t(`need.facts.${one}`) }));
    return (
      <NativeSelect
        {...field}
        onChange={(event) => setValue(event.currentTarget.value)}
        data={[{ value: '', label: t('need.facts.unsaid') }, ...choices]}
      />
    );
  }
  return (
    <TextInput
      {...field}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : 'text'}
      onChange={(event) => setValue(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

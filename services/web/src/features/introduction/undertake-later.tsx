import { Button } from '@mantine/core';
import type { DisclosedIntroduction, UndertakingText } from '@navette/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Undertaking } from '../link/answer/undertaking.tsx';
import { SendFailure } from '../link/send-failure.tsx';
import { undertake } from './queries.ts';

interface Props {
  readonly id: string;
  readonly undertaking: UndertakingText;
  readonly onDone: (fresh: DisclosedIntroduction) => void;
}

/** The startup said by telephone that it is interested; the card opens once somebody of it makes the undertaking. */
export function UndertakeLater({ id, undertaking, onDone }: Props) {
  const t = useTranslations();
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const make = useMutation({ mutationFn: () => undertake(id, undertaking.version), onSuccess: onDone });
  return (
    <>
      <Undertaking undertaking={undertaking} agreed={agreed} onAgreed={setAgreed} isMissing={tried && !agreed} />
      <SendFailure error={make.error} />
      <div>
        <Button
          size="md"
          loading={make.isPending}
          onClick={() => {
            setTried(true);
            if (agreed) make.mutate();
          }}
        >
          {t('introduction.undertake')}
        </Button>
      </div>
    </>
  );
}

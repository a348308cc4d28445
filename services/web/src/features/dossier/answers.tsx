import type { SharedShortlist } from '@navette/contracts';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/plain/button.tsx';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { useNotifyText } from '../../ui/use-notify-text.ts';
import { MarkList } from '../shortlist/mark-list.tsx';
import { type MarkKind, marksOn } from '../shortlist/marks.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { AnswerForm } from './answer-form.tsx';
import classes from './answers.module.css';
import { sendAnswer } from './queries.ts';

interface StartupProps {
  readonly token: string;
  readonly dossier: SharedShortlist;
  readonly startup: SharedShortlist['startups'][number];
  /** Its place in the file, from 1. */
  readonly place: number;
  /** The reader's; empty until they gave one. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onAnswered: (dossier: SharedShortlist) => void;
  readonly onOver: () => void;
}

/** The reader's answer on a startup, and those of others. One press answers; a question, and the first time a name, are asked for. */
export function Answers({ token, dossier, startup, place, name, onName, onAnswered, onOver }: StartupProps) {
  const t = useTranslations();
  const notify = useNotifyProblem();
  const notifyText = useNotifyText();
  const [asking, setAsking] = useState<MarkKind | null>(null);
  const [sending, setSending] = useState<MarkKind | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { last } = marksOn(dossier.marks, startup.matchId);
  const own = last.find((mark) => name !== '' && mark.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  const { organisation } = startup;

  async function send(mark: MarkKind, text: string, by: string): Promise<boolean> {
    setSending(mark);
    try {
      const fresh = await sendAnswer(token, { matchId: startup.matchId, mark, text: text || null, name: by });
      onAnswered(fresh);
      setAsking(null);
      announce(t(`dossier.sent.${mark}`, { startup: organisation }));
      buttons.current?.querySelector<HTMLElement>(`[data-mark=${mark}]`)?.focus();
      return true;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) onOver();
      else if (error instanceof ApiProblem && error.code === 'illegal_transition') {
        notifyText({ title: t('dossier.full.title'), advice: t('dossier.full.advice') });
      } else notify(error);
      return false;
    } finally {
      setSending(null);
    }
  }

  function press(mark: MarkKind): void {
    if (name === '' || mark === 'question' || own?.mark === mark) setAsking(mark);
    else void send(mark, '', name);
  }

  const yours = `yours-${place}`;
  return (
    <section className={classes.answers} aria-labelledby={yours}>
      <h4 id={yours} className={classes.heading}>
        {t('dossier.yours', { startup: organisation })}
      </h4>
      <div ref={buttons}>
        <AnswerButtons labelledBy={yours} chosen={own?.mark} asking={asking} sending={sending} onPress={press} />
      </div>
      {asking !== null && (
        <AnswerForm
          key={asking}
          matchId={startup.matchId}
          mark={asking}
          name={name}
          isSending={sending !== null}
          onSend={async (text, by) => {
            onName(by);
            return send(asking, text, by);
          }}
          onCancel={() => {
            setAsking(null);
            buttons.current?.querySelector<HTMLElement>(`[data-mark=${asking}]`)?.focus();
          }}
        />
      )}
      {asking === null && own !== undefined && (
        <div className={classes.after}>
          <p className={classes.hint}>{t('dossier.change')}</p>
          {own.text === null && (
            <Button variant="default" className={classes.more} onClick={() => setAsking(own.mark)}>
              {t('dossier.addWords')}
            </Button>
          )}
        </div>
      )}
      <div>
        <h5 className={classes.small}>{t('dossier.others')}</h5>
        {last.length === 0 ? (
          <p className={classes.hint}>{t('dossier.nobody')}</p>
        ) : (
          <MarkList marks={last} own={name} label={t('dossier.othersOn', { startup: organisation })} />
        )}
      </div>
    </section>
  );
}

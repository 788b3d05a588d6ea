import { useTranslation } from 'react-i18next';
import type { LogEntry } from '@/api/generated/model';
import { type Kind, kindOf } from './shared/historyLabels';
import { linesOf } from './shared/historyLines';
import { useHistoryWords } from './shared/useHistoryWords';

/** One change of the log in the words that the object's own history has. */
export function WhatChanged({ entry }: { entry: LogEntry }) {
  return <Lines entry={entry} kind={kindOf(entry.resource)} />;
}

function Lines({ entry, kind }: { entry: LogEntry; kind: Kind }) {
  const { t } = useTranslation();
  const words = useHistoryWords(kind);
  const lines = linesOf(entry, kind, words, t);
  return (
    <>
      {lines.map(({ text }) => (
        <span key={text} className="line">
          {text[0]?.toUpperCase()}
          {text.slice(1)}
        </span>
      ))}
      {entry.reason ? (
        <span className="soft line">{t('history.why', { reason: entry.reason })}</span>
      ) : null}
    </>
  );
}

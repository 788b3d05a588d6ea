import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/api/generated/model';
import { formatMoment } from '@/lib/dates';
import { DefinitionList } from '@/ui/DefinitionList';
import type { Kind } from './historyLabels';
import { type Line, LONG, linesOf } from './historyLines';
import type { HistoryWords } from './useHistoryWords';

interface HistoryEntryProps {
  /** What one save changed, latest first. */
  changes: readonly [Change, ...Change[]];
  kind: Kind;
  words: HistoryWords;
  /** Whether the object can be shown as it was. */
  hasPast: boolean;
}

/** One save: who did what, when and why, and the way to the object as it was then. */
export function HistoryEntry({ changes, kind, words, hasPast }: HistoryEntryProps) {
  const { t, i18n } = useTranslation();
  const [latest] = changes;
  const time = formatMoment(latest.changedAt, i18n.language);
  const lines = changes.toReversed().flatMap((change) => linesOf(change, kind, words, t));
  const who = nameOf(latest, t('history.service'));
  const [only] = lines;
  // Of what was removed there is nothing to be seen from that moment on.
  const isRemoved = changes.some(({ operation, part }) => operation === 'removed' && !part);
  return (
    <li className="history-entry">
      {lines.length === 1 && only ? (
        <LineText line={only} who={who} />
      ) : (
        <>
          <p>{t('history.several', { who, count: lines.length })}</p>
          <ul>
            {lines.map((line) => (
              <li key={`${line.text}${line.after ?? ''}`}>
                <LineText line={line} />
              </li>
            ))}
          </ul>
        </>
      )}
      {latest.reason ? <p>{t('history.why', { reason: latest.reason })}</p> : null}
      <p className="small soft history-when">
        <time dateTime={latest.changedAt}>{time}</time>
        {hasPast && latest.disposal === undefined && !isRemoved ? (
          <Link
            to="."
            search={{ tid: latest.changedAt }}
            aria-label={t('history.showPastOf', { time })}
          >
            {t('history.showPast')}
          </Link>
        ) : null}
        {latest.traceId ? <span>{t('history.trace', { id: latest.traceId })}</span> : null}
      </p>
    </li>
  );
}

function LineText({ line, who }: { line: Line; who?: string }) {
  const { t } = useTranslation();
  const text = who ? `${who} ${line.text}` : `${line.text[0]?.toUpperCase()}${line.text.slice(1)}`;
  const facts =
    line.facts ??
    (line.before !== undefined && line.after !== undefined
      ? [
          { term: t('history.before'), value: line.before },
          { term: t('history.after'), value: line.after },
        ]
      : undefined);
  return (
    <>
      <p>{text}</p>
      {facts ? (
        <details>
          <summary>{line.facts ? t('history.showFacts') : t('history.showTexts')}</summary>
          <DefinitionList
            facts={facts.map((fact) => ({ ...fact, isWide: fact.value.length > LONG }))}
          />
        </details>
      ) : null}
    </>
  );
}

function nameOf({ by }: Change, service: string): string {
  const name = by.name ?? by.client ?? service;
  return by.organisation ? `${name} (${by.organisation})` : name;
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, ChangePage } from '@/api/generated/model';
import { Button } from '@/ui/Button';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { HistoryEntry } from './HistoryEntry';
import type { Kind } from './historyLabels';
import { useHistoryWords } from './useHistoryWords';

export interface HistoryProps {
  of: Kind;
  id: string;
  /** The list's path, so that a save of such an object reads its history anew. */
  path: string;
  list: (id: string, params: { page: number }, init: RequestInit) => Promise<{ data: ChangePage }>;
  /** Whether the object can be shown as it was. */
  hasPast?: boolean;
}

/** One page of a history and, below it, the older ones that are asked for. */
export function HistoryEntries({ page = 1, ...history }: HistoryProps & { page?: number }) {
  const { of, id, path, list, hasPast = false } = history;
  const { t } = useTranslation();
  const words = useHistoryWords(of);
  const [showsOlder, setShowsOlder] = useState(false);
  const query = useQuery({
    queryKey: [path, id, 'changes', page],
    queryFn: ({ signal }) => list(id, { page }, { signal }),
  });
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton />;
  const { items, _meta } = query.data.data;
  if (_meta.totalRecords === 0) return <p className="soft">{t('history.empty')}</p>;
  return (
    <>
      <ol className="plain-list history-list">
        {bySave(items).map((changes) => (
          <HistoryEntry
            key={changes[0].id}
            changes={changes}
            kind={of}
            words={words}
            hasPast={hasPast}
          />
        ))}
      </ol>
      {showsOlder ? <HistoryEntries {...history} page={page + 1} /> : null}
      {!showsOlder && page * _meta.limit < _meta.totalRecords ? (
        <Button variant="secondary" onPress={() => setShowsOlder(true)}>
          {t('history.more')}
        </Button>
      ) : null}
    </>
  );
}

/** What one save changed stands together; what no request made stands alone. */
function bySave(changes: readonly Change[]): [Change, ...Change[]][] {
  const saves: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const last = saves.at(-1);
    if (last && change.traceId && last[0].traceId === change.traceId) last.push(change);
    else saves.push([change]);
  }
  return saves;
}

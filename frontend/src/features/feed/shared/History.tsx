import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, ChangePage } from '@/api/generated/model';
import { Button } from '@/ui/Button';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { HistoryEntry } from './HistoryEntry';
import type { Kind } from './historyLabels';
import { useHistoryWords } from './useHistoryWords';

interface HistoryProps {
  of: Kind;
  id: string;
  /** The list's path, so that a save of such an object reads its history anew. */
  path: string;
  list: (id: string, params: { page: number }, init: RequestInit) => Promise<{ data: ChangePage }>;
  /** Whether the object can be shown as it was. */
  hasPast?: boolean;
}

/** The history of an object, folded away until somebody asks for it. */
export function History(props: HistoryProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="no-print history">
      <Section title={t('history.title')}>
        <div>
          <Button
            variant="secondary"
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? t('history.hide') : t('history.show')}
          </Button>
        </div>
        <div id={id}>{isOpen ? <Entries {...props} /> : null}</div>
      </Section>
    </div>
  );
}

function Entries({ of, id, path, list, hasPast = false }: HistoryProps) {
  const { t } = useTranslation();
  const words = useHistoryWords(of);
  const query = useInfiniteQuery({
    queryKey: [path, id, 'changes'],
    queryFn: ({ pageParam, signal }) => list(id, { page: pageParam }, { signal }),
    initialPageParam: 1,
    getNextPageParam: ({ data: { _meta } }) =>
      _meta.page * _meta.limit < _meta.totalRecords ? _meta.page + 1 : undefined,
  });
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton />;
  const saves = bySave(query.data.pages.flatMap(({ data }) => data.items));
  if (saves.length === 0) return <p className="soft">{t('history.empty')}</p>;
  return (
    <>
      <ol className="plain-list history-list">
        {saves.map((changes) => (
          <HistoryEntry
            key={changes[0].id}
            changes={changes}
            kind={of}
            words={words}
            hasPast={hasPast}
          />
        ))}
      </ol>
      {query.hasNextPage ? (
        <div>
          <Button
            variant="secondary"
            isPending={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          >
            {t('history.more')}
          </Button>
        </div>
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

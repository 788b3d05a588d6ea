import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '@/ui/PageTabs';
import { Skeleton } from '@/ui/Skeleton';
import type { HistoryProps } from './HistoryEntries';

/** Fetched when somebody asks, so that no page is slower for its history. */
const HistoryEntries = lazy(async () => {
  const { HistoryEntries: component } = await import('./HistoryEntries');
  return { default: component };
});

/** What an object's page holds below its header, and beside it the object's history: two tabs, the same on every such page. */
export function WithHistory({ children, ...history }: HistoryProps & { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <PageTabs
      label={t('history.tabs')}
      tabs={[
        { title: t('history.content'), anchor: '', content: children },
        {
          title: t('history.title'),
          anchor: 'historik',
          content: (
            <Suspense fallback={<Skeleton />}>
              <HistoryEntries {...history} />
            </Suspense>
          ),
        },
      ]}
    />
  );
}

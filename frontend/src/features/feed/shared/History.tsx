import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HISTORY_ANCHOR } from '@/lib/anchors';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import type { HistoryProps } from './HistoryEntries';

/** Fetched when somebody asks, so that no page is slower for its history. */
const HistoryEntries = lazy(async () => {
  const { HistoryEntries: component } = await import('./HistoryEntries');
  return { default: component };
});

/** The history of an object, folded away until somebody asks for it: here, or by an address that leads to it. */
export function History(props: HistoryProps) {
  const { t } = useTranslation();
  const id = useId();
  const { hash, state } = useLocation();
  const visit = hash === HISTORY_ANCHOR ? state.__TSR_key : undefined;
  // Whoever comes by the address finds it unfolded, until they fold it away on that visit.
  const [choice, setChoice] = useState<{ isOpen: boolean; visit: string | undefined }>();
  const isOpen = visit !== undefined && choice?.visit !== visit ? true : (choice?.isOpen ?? false);
  useEffect(() => {
    if (visit === undefined) return;
    const heading = document.getElementById(HISTORY_ANCHOR);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [visit]);
  return (
    <div className="no-print history">
      <Section title={t('history.title')} anchor={HISTORY_ANCHOR}>
        <div>
          <Button
            variant="secondary"
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setChoice({ isOpen: !isOpen, visit })}
          >
            {isOpen ? t('history.hide') : t('history.show')}
          </Button>
        </div>
        <div id={id}>
          {isOpen ? (
            <Suspense fallback={<Skeleton />}>
              <HistoryEntries {...props} />
            </Suspense>
          ) : null}
        </div>
      </Section>
    </div>
  );
}

import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import type { HistoryProps } from './HistoryEntries';

/** Fetched when somebody asks, so that no page is slower for its history. */
const HistoryEntries = lazy(async () => {
  const { HistoryEntries: component } = await import('./HistoryEntries');
  return { default: component };
});

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

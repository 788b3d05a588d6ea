import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** A page that is also a paper: what is read on the screen is what is printed. */
export function PrintLayout({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <article className="paper">
      <div className="page-actions no-print">
        <Button variant="secondary" onPress={() => window.print()}>
          {t('app.print')}
        </Button>
        {actions}
      </div>
      {children}
    </article>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HISTORY_ANCHOR } from '@/lib/anchors';
import { useDocumentTitle } from './useDocumentTitle';

interface PageHeaderProps {
  /** What the page is about, in the reader's words. */
  title: string;
  /** The wider things it belongs to, nearest first, for the window's title. */
  within?: readonly string[];
  state?: ReactNode;
  /** Responsible, dates and the like, in one line. */
  facts?: readonly ReactNode[];
  /** What the reader must know before trying to change anything: see ReadOnlyNote. */
  note?: ReactNode;
  /** Whether the page ends with a history, to be reached from its top. */
  hasHistory?: boolean;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The top of every page: its one h1, its state and what can be done. */
export function PageHeader({
  title,
  within,
  state,
  facts,
  note,
  hasHistory = false,
  lead,
  actions,
}: PageHeaderProps) {
  const { t } = useTranslation();
  useDocumentTitle([title, ...(within ?? [])]);
  const known = facts?.filter((fact) => fact !== undefined && fact !== null && fact !== '') ?? [];
  return (
    <header className="page-header">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {state || known.length > 0 || hasHistory ? (
          <div className="page-facts">
            {state}
            {known.map((fact, index) => (
              <span key={index}>{fact}</span>
            ))}
            {hasHistory ? (
              <Link to="." search hash={HISTORY_ANCHOR} className="no-print">
                {t('history.title')}
              </Link>
            ) : null}
          </div>
        ) : null}
        {note}
        {lead ? <p className="page-lead">{lead}</p> : null}
      </div>
      {actions ? <div className="page-actions">{actions}</div> : null}
    </header>
  );
}

import type { ReactNode } from 'react';
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
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The top of every page: its one h1, its state and what can be done. */
export function PageHeader({ title, within, state, facts, note, lead, actions }: PageHeaderProps) {
  useDocumentTitle([title, ...(within ?? [])]);
  const known = facts?.filter((fact) => fact !== undefined && fact !== null && fact !== '') ?? [];
  return (
    <header className="page-header">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {state || known.length > 0 ? (
          <div className="page-facts">
            {state}
            {known.map((fact, index) => (
              <span key={index}>{fact}</span>
            ))}
          </div>
        ) : null}
        {note}
        {lead ? <p className="page-lead">{lead}</p> : null}
      </div>
      {actions ? <div className="page-actions">{actions}</div> : null}
    </header>
  );
}

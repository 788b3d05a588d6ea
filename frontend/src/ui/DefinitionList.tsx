import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  /** Nothing is shown for undefined, null, false or empty text. */
  value: ReactNode;
  isWide?: boolean;
}

/** The facts of one thing in two columns. */
export function DefinitionList({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(
    ({ value }) => value !== undefined && value !== null && value !== false && value !== '',
  );
  return (
    <dl className="facts">
      {known.map(({ term, value, isWide }) => (
        <div key={term} data-wide={isWide ? '' : undefined}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

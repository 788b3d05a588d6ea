import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/lib/dates';

interface FigureProps {
  name: string;
  /** Already written: "1 537 062" */
  value: string;
  unit: string;
  /** Makes the figure a link to the rows it is counted from. */
  renderLink?: (children: ReactNode) => ReactNode;
  definition?: string | undefined;
  /** An instant. */
  asOf?: string | undefined;
  /** "3 fler än 2022" */
  change?: string | undefined;
}

/** A figure that matters: with its unit, its definition on demand, its rows and its time. */
export function Figure({ name, value, unit, renderLink, definition, asOf, change }: FigureProps) {
  const { t } = useTranslation();
  const figure = (
    <>
      {value}
      <span className="headline-figure-unit">{unit}</span>
    </>
  );
  return (
    <div className="headline-figure">
      <span className="headline-figure-name">{name}</span>
      <span className="headline-figure-value">{renderLink ? renderLink(figure) : figure}</span>
      {change ? <span className="small">{change}</span> : null}
      {definition ? (
        <details>
          <summary>{t('figure.definition')}</summary>
          <p className="small soft">{definition}</p>
          {asOf ? (
            <p className="small soft">{t('figure.asOf', { time: formatInstant(asOf) })}</p>
          ) : null}
        </details>
      ) : null}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, Unit } from '@/api/generated/model';
import { formatInstant } from '@/lib/dates';
import { formatCount, formatKronor, formatPart, formatPercent } from '@/lib/format';
import { Button } from '@/ui/Button';
import { rowsOf } from './shared/apiAddress';

/** "8 st., 1 537 062 kronor" for support, "7 av 8" for a part of so many, "22 st." for what is only counted. */
export function figureText(
  { kind, cases, count = 0, outOf, amount, unit }: Figure,
  t: TFunction,
): string {
  if (outOf !== undefined) return formatPart(count, outOf, t('figure.of'));
  if (kind !== 'support') return quantity(count, unit);
  return `${formatCount(cases ?? count)}, ${formatKronor(amount ?? 0)}`;
}

function quantity(value: number, unit: Unit): string {
  if (unit === 'count') return formatCount(value);
  if (unit === 'sek') return formatKronor(value);
  if (unit === 'percent') return formatPercent(value);
  return formatCount(value, unit);
}

/** A line of the memo: the words, and the figure as a link to the rows it is counted from. */
export function FigureLine({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const formName = figure.supportForm?.name;
  return (
    <li className="figure-line">
      <span>
        {figure.name} <Rows figure={figure}>{figureText(figure, t)}</Rows>
      </span>
      <Button
        variant="quiet"
        icon="info"
        className="icon-button no-print"
        aria-label={t('followUp.explain', { name: figure.name })}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setOpen(!isOpen)}
      >
        {null}
      </Button>
      <div id={id} className="figure-definition no-print" hidden={!isOpen}>
        {isOpen ? (
          <p>
            {figure.definition}{' '}
            {formName && formName !== figure.name
              ? t('followUp.formOfDecisions', { name: formName })
              : null}{' '}
            {t('figure.asOf', { time: formatInstant(figure.asOf) })}.
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Rows({ figure, children }: { figure: Figure; children: ReactNode }) {
  const page = rowsOf(figure);
  const text = <strong className="figure-text">{children}</strong>;
  return page ? <Link {...page}>{text}</Link> : text;
}

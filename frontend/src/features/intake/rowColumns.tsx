import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '@/api/generated/model';
import { formatNumber } from '@/lib/format';
import type { Column } from '@/ui/DataTable';
import { columnLabel } from './columns';
import { type FileState, Verdict } from './importStatus';

/** How a row of the file is shown: where it stands, what it says and what the import does or did with it. */
export function useRowColumns(state: FileState): Column<ImportRow>[] {
  const { t } = useTranslation();
  return [
    { id: 'row', header: t('import.row'), align: 'end', cell: ({ rowNumber }) => rowNumber },
    {
      id: 'verdict',
      header: t('import.judgement'),
      cell: ({ verdict }) => <Verdict verdict={verdict} state={state} />,
    },
    {
      id: 'case',
      header: t('import.case'),
      isPrimary: true,
      cell: ({ externalCaseId, decisionNumber }) => (
        <>
          {externalCaseId}
          {decisionNumber ? (
            <span className="soft small line">
              {t('import.decisionOf', { number: decisionNumber })}
            </span>
          ) : null}
        </>
      ),
    },
    { id: 'applicant', header: t('import.applicant'), cell: ({ applicantName }) => applicantName },
    { id: 'form', header: t('import.form'), cell: ({ supportFormName }) => supportFormName },
    {
      id: 'granted',
      header: t('import.granted'),
      align: 'end',
      cell: ({ grantedAmount }) =>
        grantedAmount === undefined ? null : formatNumber(grantedAmount),
    },
    {
      id: 'what',
      header: t(`import.what.${state}`),
      isText: true,
      cell: (row) => <Consequences row={row} state={state} />,
    },
  ];
}

function Consequences({ row, state }: { row: ImportRow; state: FileState }) {
  const { t } = useTranslation();
  const { differences, errors, notes, supportDecision } = row;
  const sentences = [
    ...errors.map((error) => ({ text: faultText(t, error), tone: 'danger' })),
    ...differences.map(({ column, before, after }) => ({
      text: t(`import.change.${state}`, {
        column: columnLabel(t, column),
        before: valueText(t, column, before),
        after: valueText(t, column, after),
      }),
      tone: undefined,
    })),
    ...notes.map((text) => ({ text, tone: undefined })),
  ];
  return (
    <>
      {sentences.length > 0 ? (
        <ul className="sentences">
          {sentences.map(({ text, tone }) => (
            <li key={text} data-tone={tone}>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {supportDecision ? (
        <Link to="/stod/$decisionId" params={{ decisionId: supportDecision.id }}>
          {t('import.open')}
        </Link>
      ) : null}
    </>
  );
}

function faultText(t: TFunction, error: ImportRow['errors'][number]): string {
  const { column, value, message } = error;
  if (!column) return message;
  const label = columnLabel(t, column);
  return value
    ? t('import.fault', { column: label, value, message })
    : t('import.faultEmpty', { column: label, message });
}

/** A stored or read value; amounts are written as people write them. */
function valueText(t: TFunction, column: string, value: string | undefined): string {
  if (value === undefined || value === '') return t('import.blank');
  const isAmount = column.endsWith('_belopp') && /^\d+(\.\d+)?$/.test(value);
  return isAmount ? formatNumber(Number(value)) : value;
}

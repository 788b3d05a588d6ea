import { useTranslation } from 'react-i18next';
import type { Figure } from '@/api/generated/model';
import { formatNumber } from '@/lib/format';
import { AddressLink } from '@/ui/AddressLink';
import { type Column, DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { rowsOf, useFigures, useGranted } from './figures';

/** The support granted in the year by form, with its sum. */
export function GrantedSupport({ year }: { year: number }) {
  const { t } = useTranslation();
  const figures = useFigures(year).data?.data.items;
  const rows = (figures ?? []).filter(({ kind, count = 0 }) => kind === 'support' && count > 0);
  const total = useGranted(year);
  const columns = useSupportColumns();
  return (
    <Section title={t('overview.granted')}>
      {!figures ? (
        <Skeleton lines={4} />
      ) : rows.length === 0 ? (
        <p className="soft">{t('overview.noSupport', { year })}</p>
      ) : (
        <DataTable
          caption={t('overview.granted')}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          totals={{
            form: t('overview.total'),
            cases: total ? formatNumber(total.cases) : null,
            amount: total ? formatNumber(total.grantedAmount) : null,
          }}
        />
      )}
    </Section>
  );
}

function useSupportColumns(): Column<Figure>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'form',
      header: t('overview.supportForm'),
      isPrimary: true,
      cell: (figure) => (
        <AddressLink address={rowsOf(figure)}>
          {figure.supportForm?.name ?? figure.name}
        </AddressLink>
      ),
    },
    {
      id: 'cases',
      header: t('overview.casesColumn'),
      align: 'end',
      cell: ({ cases = 0 }) => formatNumber(cases),
    },
    {
      id: 'amount',
      header: t('overview.amountColumn'),
      align: 'end',
      cell: ({ amount = 0 }) => formatNumber(amount),
    },
  ];
}

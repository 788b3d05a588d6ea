import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, FollowUpContents } from '@/api/generated/model';
import { formatNumber, formatOfColumn } from '@/lib/format';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';

/** Each support form by who decided and by municipality: folded away on the screen, an appendix on paper. */
export function Breakdown({ contents }: { contents: FollowUpContents }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const figures = [
    ...contents.areas.flatMap(({ supportLines }) => supportLines),
    ...contents.otherLines.supportLines,
  ];
  const counted = figures
    .filter(({ cases = 0 }) => cases > 0)
    .filter(({ code }, index, all) => all.findIndex((each) => each.code === code) === index);
  if (counted.length === 0) return null;
  return (
    <section className="breakdown" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('followUp.breakdown')}</h2>
      <div className="no-print">
        <Button
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('followUp.hideBreakdown') : t('followUp.showBreakdown')}
        </Button>
      </div>
      <div id={id} className="breakdown-tables" data-open={isOpen ? '' : undefined}>
        {counted.map((figure) => (
          <Tables key={figure.code} figure={figure} />
        ))}
      </div>
    </section>
  );
}

function Tables({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const { name, decidingActors, municipalities, cases = 0, amount = 0 } = figure;
  return (
    <div className="keep-together">
      <h3>{name}</h3>
      <div className="breakdown-pair">
        <PartTable
          caption={t('followUp.byActor', { name })}
          heading={t('followUp.actor')}
          parts={decidingActors}
          total={{ cases, amount }}
        />
        <PartTable
          caption={t('followUp.byMunicipality', { name })}
          heading={t('followUp.municipality')}
          parts={municipalities}
          total={{ cases, amount }}
        />
      </div>
    </div>
  );
}

interface Part {
  name: string;
  cases?: number;
  amount?: number;
}

function PartTable({
  caption,
  heading,
  parts,
  total,
}: {
  caption: string;
  heading: string;
  parts: readonly Part[];
  total: { cases: number; amount: number };
}) {
  const { t } = useTranslation();
  const formatAmount = formatOfColumn([total.amount, ...parts.map(({ amount = 0 }) => amount)]);
  return (
    <DataTable
      caption={caption}
      rows={parts}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', header: heading, isPrimary: true, cell: ({ name }) => name },
        {
          id: 'cases',
          header: t('followUp.cases'),
          align: 'end',
          cell: ({ cases = 0 }) => formatNumber(cases),
        },
        {
          id: 'amount',
          header: t('followUp.kronor'),
          align: 'end',
          cell: ({ amount = 0 }) => formatAmount(amount),
        },
      ]}
      totals={{
        name: t('followUp.sum'),
        cases: formatNumber(total.cases),
        amount: formatAmount(total.amount),
      }}
    />
  );
}

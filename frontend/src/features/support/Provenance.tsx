import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { DefinitionList } from '@/ui/DefinitionList';

/** Where a decision comes from, so that a figure can be traced to the row of the file it came in. */
export function Provenance({ decision }: { decision: SupportDecision }) {
  const { t } = useTranslation();
  const { import: read, source, externalCaseId, decisionNumber } = decision;
  return (
    <DefinitionList
      facts={[
        { term: t('support.source'), value: source.name },
        { term: t('support.case'), value: externalCaseId },
        { term: t('support.decisionNumber'), value: decisionNumber },
        {
          term: t('support.fromImport'),
          value: read ? (
            <Link to="/import/$importId" params={{ importId: read.id }}>
              {t('support.importedFrom', { row: read.rowNumber, file: read.fileName })}
            </Link>
          ) : (
            t('support.registered')
          ),
        },
      ]}
    />
  );
}

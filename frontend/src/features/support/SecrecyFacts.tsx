import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { formatInstant } from '@/lib/dates';
import { DefinitionList } from '@/ui/DefinitionList';

/** The mark of a decision with its ground, or that there is none. */
export function SecrecyFacts({ decision: { secrecy } }: { decision: SupportDecision }) {
  const { t } = useTranslation();
  if (!secrecy) return <p className="soft">{t('support.secrecy.none')}</p>;
  return (
    <DefinitionList
      facts={[
        { term: t('support.secrecy.legalBasis'), value: secrecy.legalBasis },
        { term: t('support.secrecy.markedBy'), value: secrecy.markedBy },
        { term: t('support.secrecy.markedAt'), value: formatInstant(secrecy.markedAt) },
        { term: t('support.secrecy.reason'), value: secrecy.reason, isWide: true },
      ]}
    />
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { DefinitionList } from '@/ui/DefinitionList';
import { Section } from '@/ui/Section';

/** The case that a decision was made in: who applied, for which place and period, and what for. */
export function TheCase({
  decision,
  day,
}: {
  decision: SupportDecision;
  day: (date: string | undefined) => string | undefined;
}) {
  const { t } = useTranslation();
  const { applicant, servicePoint, periodStart, periodEnd } = decision;
  return (
    <Section title={t('support.theCase')}>
      <DefinitionList
        facts={[
          {
            term: t('support.applicant'),
            value: (
              <Link to="/organisationer/$actorId" params={{ actorId: applicant.id }}>
                {applicant.name}
              </Link>
            ),
          },
          {
            term: t('support.servicePoint'),
            value: servicePoint ? (
              <Link to="/service/$servicePointId" params={{ servicePointId: servicePoint.id }}>
                {servicePoint.name}
              </Link>
            ) : undefined,
          },
          { term: t('support.registryNumber'), value: decision.registryNumber },
          { term: t('support.receivedOn'), value: day(decision.receivedOn) },
          {
            term: t('support.period'),
            value:
              periodStart || periodEnd
                ? `${day(periodStart) ?? ''} – ${day(periodEnd) ?? ''}`
                : undefined,
          },
          { term: t('support.description'), value: decision.description, isWide: true },
        ]}
      />
    </Section>
  );
}

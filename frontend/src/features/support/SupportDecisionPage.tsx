import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import {
  listSupportDecisionChanges,
  useGetSupportDecision,
} from '@/api/generated/support-decisions/support-decisions';
import { AsOfBanner, useAsOf } from '@/features/feed/shared/AsOfBanner';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { formatKronor, formatPercent } from '@/lib/format';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { Resource } from '@/ui/Resource';
import { Section } from '@/ui/Section';
import { Outcome } from './outcome';
import { Provenance } from './Provenance';
import { SecrecyMark } from './SecrecyMark';
import { SecrecySection } from './SecrecySection';
import { TheCase } from './TheCase';

/** One decision on support: who, what, how much, and where the record comes from. */
export function SupportDecisionPage() {
  const { decisionId } = useParams({ from: '/signed-in/stod/$decisionId' });
  const { t } = useTranslation();
  const query = useGetSupportDecision(decisionId, useAsOf());
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/stod">{t('support.title')}</Crumb>
      </Breadcrumbs>
      <AsOfBanner kind="support" />
      <Resource query={query}>
        {(decision, etag) => <Details decision={decision} etag={etag} />}
      </Resource>
    </>
  );
}

function Details({ decision, etag }: { decision: SupportDecision; etag: string }) {
  const { t, i18n } = useTranslation();
  const day = (date: string | undefined) =>
    date ? formatLongDate(date, i18n.language) : undefined;
  const { supportForm, applicant, grantedAmount, appliedAmount } = decision;
  return (
    <>
      <PageHeader
        title={`${supportForm.name}: ${applicant.name}`}
        within={[t('support.title')]}
        state={
          <>
            <Outcome outcome={decision.outcome} />
            {decision.secrecy ? <SecrecyMark /> : null}
          </>
        }
        facts={[formatKronor(grantedAmount), day(decision.decidedOn), decision.municipality.name]}
        note={<ReadOnlyNote object={decision} responsible={[decision.decidingActor.name]} />}
        actions={
          allows(decision, 'PATCH') ? (
            <LinkButton to="/stod/$decisionId/redigera" params={{ decisionId: decision.id }}>
              {t('app.edit')}
            </LinkButton>
          ) : null
        }
      />
      <WithHistory
        of="support"
        id={decision.id}
        path="/support-decisions"
        list={listSupportDecisionChanges}
        hasPast
      >
        <Section title={t('support.theDecision')}>
          <DefinitionList
            facts={[
              { term: t('support.grantedShort'), value: formatKronor(grantedAmount) },
              {
                term: t('support.appliedShort'),
                value: appliedAmount === undefined ? undefined : formatKronor(appliedAmount),
              },
              {
                term: t('support.shareShort'),
                value:
                  decision.supportShare === undefined
                    ? undefined
                    : formatPercent(decision.supportShare),
              },
              { term: t('support.decidedOn'), value: day(decision.decidedOn) },
              { term: t('support.decidingActor'), value: decision.decidingActor.name },
              { term: t('support.decidedBy'), value: decision.decidedBy },
              { term: t('support.delegation'), value: decision.delegationReference },
              { term: t('support.rapporteur'), value: decision.rapporteur },
              { term: t('support.legalBasis'), value: decision.legalBasis },
              {
                term: t('support.stateAid'),
                value: decision.stateAidBasis
                  ? t(`support.stateAids.${decision.stateAidBasis}`)
                  : undefined,
              },
              { term: t('support.reasons'), value: decision.reasons, isWide: true },
            ]}
          />
        </Section>
        <TheCase decision={decision} day={day} />
        <SecrecySection decision={decision} etag={etag} />
        <Section title={t('support.provenance')}>
          <Provenance decision={decision} />
        </Section>
      </WithHistory>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionPlanSummary } from '@/api/generated/model';
import { FollowUpState } from '@/features/followup/shared/FollowUpState';
import { PlanState } from '@/features/plan/shared/PlanState';
import { formatLongDate, today } from '@/lib/dates';
import { AddressLink } from '@/ui/AddressLink';
import { Section } from '@/ui/Section';
import { Status } from '@/ui/Status';
import { hasReached, useFollowUp } from './followUps';

interface YearProps {
  year: number;
  plan: ActionPlanSummary | undefined;
}

/** Where plan and follow-up of the year are, and the dates that drive them. */
export function YearAtAGlance({ year, plan }: YearProps) {
  const { t } = useTranslation();
  const followUp = useFollowUp(year);
  return (
    <Section title={t('overview.next')}>
      <dl className="glance">
        <Row term={t('plan.one')}>
          {plan ? (
            <>
              <Link to="/handlingsplaner/$actionPlanId" params={{ actionPlanId: plan.id }}>
                {plan.title}
              </Link>
              <PlanState status={plan.status} />
            </>
          ) : (
            <span className="soft">{t('overview.noPlan', { year })}</span>
          )}
        </Row>
        <Row term={t('overview.followUp')}>
          {followUp ? (
            <>
              <AddressLink address={`/uppfoljning/${followUp.id}`}>
                {t('overview.followUpOf', { year })}
              </AddressLink>
              <FollowUpState status={followUp.status} />
            </>
          ) : followUp === null ? (
            <AddressLink address={`/uppfoljning?ar=${year}`}>
              {t('overview.followUpMissing', { year })}
            </AddressLink>
          ) : null}
        </Row>
        <DueDate
          name={t('overview.toAgency')}
          lastDay={`${year + 1}-03-31`}
          isMonth={false}
          isDone={hasReached(followUp, 'submitted')}
        />
        <DueDate
          name={t('overview.toBoard')}
          lastDay={`${year + 1}-04-30`}
          isMonth
          isDone={hasReached(followUp, 'approved-by-board')}
        />
      </dl>
    </Section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The follow-up goes to Tillväxtverket in the first quarter of the next year, to the board in April. */
function DueDate({
  name,
  lastDay,
  isMonth,
  isDone,
}: {
  name: string;
  lastDay: string;
  isMonth: boolean;
  isDone: boolean;
}) {
  const { t, i18n } = useTranslation();
  const date = formatLongDate(lastDay, i18n.language);
  const isPast = lastDay < today();
  return (
    <Row term={name}>
      <span>{isMonth ? date.replace(/^\d+ /, '') : t('overview.atLatest', { date })}</span>
      {isDone ? (
        <Status tone="success">{t('overview.done')}</Status>
      ) : isPast ? (
        <Status tone="danger" icon="clock">
          {t('overview.passed')}
        </Status>
      ) : (
        <Status tone="neutral">{t('overview.ahead')}</Status>
      )}
    </Row>
  );
}

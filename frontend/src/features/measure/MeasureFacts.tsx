import { Link } from '@tanstack/react-router';
import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/api/generated/model';
import { areaName } from '@/features/programme/shared/programmes';
import { useSupportFormOptions } from '@/features/support/shared/supportForms';
import { formatLongDate } from '@/lib/dates';
import { AddressLink } from '@/ui/AddressLink';
import { DefinitionList } from '@/ui/DefinitionList';

/** Who takes part, when, in which plan and area, and which figures are followed up here. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t, i18n } = useTranslation();
  const forms = useSupportFormOptions();
  const { year } = measure.actionPlan;
  const day = (date: string | undefined) =>
    date ? formatLongDate(date, i18n.language) : undefined;
  return (
    <DefinitionList
      facts={[
        { term: t('measure.number'), value: measure.number },
        {
          term: t('measure.plan'),
          value: (
            <Link
              to="/handlingsplaner/$actionPlanId"
              params={{ actionPlanId: measure.actionPlan.id }}
            >
              {measure.actionPlan.title}
            </Link>
          ),
        },
        {
          term: t('measure.area'),
          value: (
            <Link to="/insatser" search={{ omrade: measure.priorityArea.id }}>
              {areaName(measure.priorityArea)}
            </Link>
          ),
        },
        { term: t('measure.funding'), value: measure.funding },
        { term: t('measure.startsOn'), value: day(measure.startsOn) },
        { term: t('measure.endsOn'), value: day(measure.endsOn) },
        {
          term: t('measure.participants'),
          isWide: true,
          value: measure.participants.length > 0 && (
            <CommaList>
              {measure.participants.map(({ id, name }) => (
                <Link key={id} to="/organisationer/$actorId" params={{ actorId: id }}>
                  {name}
                </Link>
              ))}
            </CommaList>
          ),
        },
        {
          term: t('measure.supportForms'),
          isWide: true,
          value: measure.supportForms.length > 0 && (
            <CommaList>
              {measure.supportForms.map((code) => (
                <AddressLink
                  key={code}
                  address={`/stod?ar=${year}&stodslag=${code}&utfall=granted,partly-granted`}
                >
                  {forms.find(({ value }) => value === code)?.label ?? code}
                </AddressLink>
              ))}
            </CommaList>
          ),
        },
        {
          term: t('measure.activityKinds'),
          isWide: true,
          value: measure.activityKinds.length > 0 && (
            <CommaList>
              {measure.activityKinds.map((kind) => (
                <AddressLink key={kind} address={`/besok?ar=${year}&typ=${kind}`}>
                  {t(`measure.activities.${kind}`)}
                </AddressLink>
              ))}
            </CommaList>
          ),
        },
      ]}
    />
  );
}

/** A few things in one line, for a reader and for a screen reader a list. */
function CommaList({ children }: { children: ReactNode }) {
  return (
    <ul className="plain-list comma-list">
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}

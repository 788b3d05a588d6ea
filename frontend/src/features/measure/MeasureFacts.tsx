import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActorReference, Measure } from '@/api/generated/model';
import { areaName } from '@/features/programme/shared/programmes';
import { formatLongDate } from '@/lib/dates';
import { DefinitionList } from '@/ui/DefinitionList';
import { useSupportForms } from './shared/supportForms';

/** Who takes part, when, in which plan and area, and which figures are followed up here. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t, i18n } = useTranslation();
  const forms = useSupportForms();
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
          value: measure.participants.length > 0 ? <Actors actors={measure.participants} /> : null,
        },
        {
          term: t('measure.supportForms'),
          isWide: true,
          value: measure.supportForms
            .map((code) => forms.find((form) => form.code === code)?.name ?? code)
            .join(', '),
        },
        {
          term: t('measure.activityKinds'),
          isWide: true,
          value: measure.activityKinds.map((kind) => t(`measure.activities.${kind}`)).join(', '),
        },
      ]}
    />
  );
}

function Actors({ actors }: { actors: readonly ActorReference[] }) {
  return (
    <ul className="plain-list comma-list">
      {actors.map(({ id, name }) => (
        <li key={id}>
          <Link to="/organisationer/$actorId" params={{ actorId: id }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

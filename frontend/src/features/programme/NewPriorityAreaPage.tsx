import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/api/generated/model';
import { createPriorityArea } from '@/api/generated/priority-areas/priority-areas';
import { useGetProgramme } from '@/api/generated/programmes/programmes';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { PageHeader } from '@/ui/PageHeader';
import { Resource } from '@/ui/Resource';
import { PriorityAreaFields, usePriorityAreaLabels } from './PriorityAreaFields';
import { priorityAreaSchema } from './priorityAreaForm';

/** Adds a prioritised area to a programme that is not adopted yet. */
export function NewPriorityAreaPage() {
  const { programmeId } = useParams({ from: '/signed-in/program/$programmeId/omraden/ny' });
  const { t } = useTranslation();
  const query = useGetProgramme(programmeId);
  return (
    <Resource query={query}>
      {(programme) => (
        <>
          <Breadcrumbs>
            <Crumb to="/program">{t('programme.title')}</Crumb>
            <Crumb to="/program/$programmeId" params={{ programmeId }}>
              {programme.title}
            </Crumb>
          </Breadcrumbs>
          <PageHeader title={t('programme.newArea')} within={[programme.title]} />
          <AreaForm programme={programme} />
        </>
      )}
    </Resource>
  );
}

function AreaForm({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const up = { to: '/program/$programmeId', params: { programmeId: programme.id } } as const;
  const last = Math.max(0, ...programme.priorityAreas.map(({ number }) => number));
  const resource = useResourceForm({
    schema: priorityAreaSchema(t),
    values: { number: Math.min(last + 1, 9), shortTitle: '', title: '', description: '' },
    labels: usePriorityAreaLabels(),
    save: (input) => createPriorityArea(createBody({ ...input, programmeId: programme.id })),
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(up);
    },
    savedMessage: t('programme.areaCreated'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate(up)}>
      <PriorityAreaFields />
    </ResourceFormView>
  );
}

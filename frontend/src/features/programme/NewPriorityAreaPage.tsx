import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/api/generated/model';
import { createPriorityArea } from '@/api/generated/priority-areas/priority-areas';
import { useGetProgramme } from '@/api/generated/programmes/programmes';
import { useMay } from '@/auth/useMe';
import { offers } from '@/lib/links';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Notice } from '@/ui/Notice';
import { Resource } from '@/ui/Resource';
import { PriorityAreaFields, usePriorityAreaLabels } from './PriorityAreaFields';
import { priorityAreaSchema } from './priorityAreaForm';
import { isProgrammeLocked } from './shared/ProgrammeState';

/** Adds a prioritised area to a programme that is not adopted yet. */
export function NewPriorityAreaPage() {
  const { programmeId } = useParams({ from: '/signed-in/program/$programmeId/omraden/ny' });
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
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
          <FormPage title={t('programme.newArea')} within={[programme.title]} may={mayWrite}>
            {offers(programme, 'edit') && !isProgrammeLocked(programme.status) ? (
              <AreaForm programme={programme} />
            ) : (
              <Notice>
                <p>{t('programme.locked')}</p>
              </Notice>
            )}
          </FormPage>
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

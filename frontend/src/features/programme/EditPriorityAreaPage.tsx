import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PriorityArea } from '@/api/generated/model';
import {
  getGetPriorityAreaQueryKey,
  getPriorityArea,
  updatePriorityArea,
  useGetPriorityArea,
} from '@/api/generated/priority-areas/priority-areas';
import { etagOf, ifMatch } from '@/api/http';
import { useMay } from '@/auth/useMe';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Notice } from '@/ui/Notice';
import { Resource } from '@/ui/Resource';
import { PriorityAreaFields, usePriorityAreaLabels } from './PriorityAreaFields';
import { priorityAreaSchema, valuesOf } from './priorityAreaForm';
import { areaName } from './shared/programmes';

/** Changes a prioritised area of a programme that is not adopted yet. */
export function EditPriorityAreaPage() {
  const { programmeId, priorityAreaId } = useParams({
    from: '/signed-in/program/$programmeId/omraden/$priorityAreaId/redigera',
  });
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const query = useGetPriorityArea(priorityAreaId, undefined, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(area, etag) => (
        <>
          <Breadcrumbs>
            <Crumb to="/program">{t('programme.title')}</Crumb>
            <Crumb to="/program/$programmeId" params={{ programmeId }}>
              {area.programme.title}
            </Crumb>
            <Crumb
              to="/program/$programmeId/omraden/$priorityAreaId"
              params={{ programmeId, priorityAreaId }}
            >
              {areaName(area)}
            </Crumb>
          </Breadcrumbs>
          <FormPage title={t('programme.editArea')} within={[areaName(area)]} may={mayWrite}>
            {offers(area, 'edit') ? (
              <AreaForm area={area} etag={etag} />
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

function AreaForm({ area, etag }: { area: PriorityArea; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = {
    to: '/program/$programmeId/omraden/$priorityAreaId',
    params: { programmeId: area.programme.id, priorityAreaId: area.id },
  } as const;
  const resource = useResourceForm({
    schema: priorityAreaSchema(t),
    values: valuesOf(area),
    etag,
    labels: usePriorityAreaLabels(),
    save: (input, version) => updatePriorityArea(area.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getPriorityArea(area.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async (reply) => {
      queries.setQueryData(getGetPriorityAreaQueryKey(area.id), reply);
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('programme.areaSaved'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
      <PriorityAreaFields />
    </ResourceFormView>
  );
}

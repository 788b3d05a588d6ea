import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServicePoint } from '@/api/generated/model';
import {
  getServicePoint,
  updateServicePoint,
  useGetServicePoint,
} from '@/api/generated/service-points/service-points';
import { etagOf, ifMatch } from '@/api/http';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Resource } from '@/ui/Resource';
import { ServicePointFields, useServicePointLabels } from './ServicePointFields';
import { servicePointSchema, valuesOf } from './servicePointForm';

/** Changes a service point. */
export function EditServicePointPage() {
  const { servicePointId } = useParams({ from: '/signed-in/service/$servicePointId/redigera' });
  const query = useGetServicePoint(servicePointId, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(servicePoint, etag) => <ServicePointForm servicePoint={servicePoint} etag={etag} />}
    </Resource>
  );
}

function ServicePointForm({ servicePoint, etag }: { servicePoint: ServicePoint; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = {
    to: '/service/$servicePointId',
    params: { servicePointId: servicePoint.id },
  } as const;
  const resource = useResourceForm({
    schema: servicePointSchema(t),
    values: valuesOf(servicePoint),
    etag,
    labels: useServicePointLabels(),
    save: (input, version) =>
      updateServicePoint(servicePoint.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getServicePoint(servicePoint.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('servicePoint.saved'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/service">{t('servicePoint.title')}</Crumb>
        <Crumb {...here}>{servicePoint.name}</Crumb>
      </Breadcrumbs>
      <FormPage
        title={t('servicePoint.edit')}
        within={[servicePoint.name]}
        may={offers(servicePoint, 'edit')}
      >
        <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
          <ServicePointFields />
        </ResourceFormView>
      </FormPage>
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/api/generated/model';
import {
  getGetProgrammeQueryKey,
  getProgramme,
  updateProgramme,
  useGetProgramme,
} from '@/api/generated/programmes/programmes';
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
import { ProgrammeFields, useProgrammeLabels } from './ProgrammeFields';
import { programmeSchema, valuesOf } from './programmeForm';
import { isProgrammeLocked } from './shared/ProgrammeState';

/** Changes a programme that is not adopted yet. */
export function EditProgrammePage() {
  const { programmeId } = useParams({ from: '/signed-in/program/$programmeId/redigera' });
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const query = useGetProgramme(programmeId, undefined, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(programme, etag) => (
        <>
          <Breadcrumbs>
            <Crumb to="/program">{t('programme.title')}</Crumb>
            <Crumb to="/program/$programmeId" params={{ programmeId }}>
              {programme.title}
            </Crumb>
          </Breadcrumbs>
          <FormPage title={t('programme.edit')} within={[programme.title]} may={mayWrite}>
            {offers(programme, 'edit') && !isProgrammeLocked(programme.status) ? (
              <ProgrammeForm programme={programme} etag={etag} />
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

function ProgrammeForm({ programme, etag }: { programme: Programme; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = { to: '/program/$programmeId', params: { programmeId: programme.id } } as const;
  const resource = useResourceForm({
    schema: programmeSchema(t),
    values: valuesOf(programme),
    etag,
    labels: useProgrammeLabels(),
    save: (input, version) => updateProgramme(programme.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getProgramme(programme.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async (reply) => {
      queries.setQueryData(getGetProgrammeQueryKey(programme.id), reply);
      await queries.invalidateQueries({ queryKey: ['/programmes'] });
      await navigate(here);
    },
    savedMessage: t('programme.saved'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
      <ProgrammeFields />
    </ResourceFormView>
  );
}

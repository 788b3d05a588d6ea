import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  getActor,
  getGetActorQueryKey,
  updateActor,
  useGetActor,
} from '@/api/generated/actors/actors';
import type { Actor } from '@/api/generated/model';
import { etagOf, ifMatch } from '@/api/http';
import { useMay } from '@/auth/useMe';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { FormTextArea } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Resource } from '@/ui/Resource';
import { ActorFields, useActorLabels } from './ActorFields';
import { type ActorValues, actorSchema, valuesOf } from './actorForm';

/** Changes an organisation. */
export function EditActorPage() {
  const { actorId } = useParams({ from: '/signed-in/organisationer/$actorId/redigera' });
  const query = useGetActor(actorId, { query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY } });
  return (
    <Resource query={query}>{(actor, etag) => <ActorForm actor={actor} etag={etag} />}</Resource>
  );
}

function ActorForm({ actor, etag }: { actor: Actor; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const mayAdminister = useMay('administration.write');
  const takesPart = actor.networkMember || actor.networkConvener;
  const here = { to: '/organisationer/$actorId', params: { actorId: actor.id } } as const;
  const resource = useResourceForm({
    schema: actorSchema(t),
    values: valuesOf(actor),
    etag,
    labels: useActorLabels(),
    save: ({ changeReason, ...input }, version) =>
      updateActor(actor.id, patchBody(input), ifMatch(version, changeReason)),
    reload: async () => {
      const reply = await getActor(actor.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async (reply) => {
      queries.setQueryData(getGetActorQueryKey(actor.id), reply);
      await queries.invalidateQueries({ queryKey: ['/actors'] });
      await navigate(here);
    },
    savedMessage: t('actor.saved'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/organisationer">{t('actor.title')}</Crumb>
        <Crumb {...here}>{actor.name}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('actor.edit')} within={[actor.name]} may={offers(actor, 'edit')}>
        <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
          <ActorFields />
          {mayAdminister && takesPart ? (
            <div className="form-section">
              <FormTextArea<ActorValues>
                name="changeReason"
                label={t('actor.changeReason')}
                help={t('actor.changeReasonHelp')}
                rows={2}
                isOptional
              />
            </div>
          ) : null}
        </ResourceFormView>
      </FormPage>
    </>
  );
}

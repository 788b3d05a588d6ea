import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/api/generated/model';
import { listProgrammeChanges, useGetProgramme } from '@/api/generated/programmes/programmes';
import { AsOfBanner, useAsOf } from '@/features/feed/shared/AsOfBanner';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { offers } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Prose } from '@/ui/Prose';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { Resource } from '@/ui/Resource';
import { Section } from '@/ui/Section';
import { ParentDocuments, ProgrammeAdoptions } from './ProgrammeDecisions';
import { PriorityAreas, ProgrammePlans } from './ProgrammeParts';
import { ProgrammeSteps } from './ProgrammeSteps';
import { ProgrammeState } from './shared/ProgrammeState';

/** One service programme: its period, decision, areas, plans and documents. */
export function ProgrammePage() {
  const { programmeId } = useParams({ from: '/signed-in/program/$programmeId' });
  const { t } = useTranslation();
  const past = useAsOf();
  const query = useGetProgramme(programmeId, past);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/program">{t('programme.title')}</Crumb>
      </Breadcrumbs>
      <AsOfBanner kind="programme" />
      <Resource query={query}>
        {(programme, etag) => (
          <Details programme={programme} etag={etag} isPast={past !== undefined} />
        )}
      </Resource>
    </>
  );
}

function Details({
  programme,
  etag,
  isPast,
}: {
  programme: Programme;
  etag: string;
  isPast: boolean;
}) {
  const { t, i18n } = useTranslation();
  const [adoption] = programme.adoptions;
  return (
    <>
      <PageHeader
        title={programme.title}
        within={[t('programme.title')]}
        state={<ProgrammeState status={programme.status} />}
        facts={[`${programme.periodStart}–${programme.periodEnd}`, programme.owner.name]}
        note={<ReadOnlyNote object={programme} />}
        actions={
          isPast ? null : (
            <>
              {offers(programme, 'adopt') ? (
                <LinkButton
                  to="/program/$programmeId/beslut"
                  params={{ programmeId: programme.id }}
                >
                  {t('programme.adopt')}
                </LinkButton>
              ) : null}
              <ProgrammeSteps programme={programme} etag={etag} />
            </>
          )
        }
      />
      <WithHistory
        of="programme"
        id={programme.id}
        path="/programmes"
        list={listProgrammeChanges}
        hasPast
      >
        <div className="stack" data-gap="large">
          <DefinitionList
            facts={[
              {
                term: t('programme.decision'),
                isWide: true,
                value: adoption
                  ? `${adoption.decidingBody} ${formatLongDate(adoption.decidedOn, i18n.language)} ${adoption.paragraph}`
                  : t('programme.noDecision'),
              },
              {
                term: t('programme.registryNumber'),
                isWide: true,
                value: programme.registryNumber,
              },
            ]}
          />
          {programme.vision ? (
            <Section title={t('programme.vision')}>
              <Prose text={programme.vision} />
            </Section>
          ) : null}
          {programme.description ? (
            <Section title={t('programme.description')}>
              <Prose text={programme.description} />
            </Section>
          ) : null}
          <PriorityAreas programme={programme} />
          {isPast ? null : <ProgrammePlans programme={programme} />}
          <ProgrammeAdoptions adoptions={programme.adoptions} />
          <ParentDocuments documents={programme.parentDocuments} />
        </div>
      </WithHistory>
    </>
  );
}

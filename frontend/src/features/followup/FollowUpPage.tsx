import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import {
  deleteFollowUp,
  listFollowUpChanges,
  useGetFollowUpContents,
} from '@/api/generated/follow-ups/follow-ups';
import type { FollowUp, FollowUpContents } from '@/api/generated/model';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { allows, offers } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';
import { Breakdown } from './Breakdown';
import { FollowUpMargin } from './FollowUpMargin';
import { Memo } from './Memo';
import { isLocked } from './shared/FollowUpState';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The follow-up of a year, as a page to read and a paper to hand to the board. */
export function FollowUpPage() {
  const { followUpId } = useParams({ from: '/signed-in/uppfoljning/$followUpId' });
  const { t } = useTranslation();
  const query = useGetFollowUpContents(followUpId);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/uppfoljning">{t('followUp.title')}</Crumb>
      </Breadcrumbs>
      <Resource query={query}>{(contents) => <Report contents={contents} />}</Resource>
    </>
  );
}

function Report({ contents }: { contents: FollowUpContents }) {
  const { t } = useTranslation();
  const { followUp } = contents;
  return (
    <div className="memo-page">
      <Letterhead followUp={followUp} />
      <PageHeader
        title={t('followUp.heading', { year: followUp.year, programme: followUp.programme.title })}
        note={<ReadOnlyNote object={followUp} />}
        actions={<Actions followUp={followUp} />}
      />
      <WithHistory of="followUp" id={followUp.id} path="/follow-ups" list={listFollowUpChanges}>
        <div className="memo-layout">
          <Memo contents={contents} />
          <FollowUpMargin contents={contents} />
        </div>
        <Breakdown contents={contents} />
      </WithHistory>
    </div>
  );
}

/** What stands above the title of a document to the board. */
function Letterhead({ followUp }: { followUp: FollowUp }) {
  const { unit, decidingBody, registryNumber, documentDate } = followUp;
  return (
    <div className="letterhead">
      <p>{unit}</p>
      <p>
        {[decidingBody, registryNumber, documentDate].filter(Boolean).map((line) => (
          <span key={line} className="line">
            {line}
          </span>
        ))}
      </p>
    </div>
  );
}

function Actions({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const { id, year, status, version } = followUp;
  const word = useMutation({
    mutationFn: () =>
      download(`/follow-ups/${id}/documents?format=docx`, `uppfoljning-${year}.docx`, WORD),
  });
  return (
    <>
      {offers(followUp, 'edit') && !isLocked(status) ? (
        <LinkButton to="/uppfoljning/$followUpId/redigera" params={{ followUpId: id }}>
          {t('followUp.edit')}
        </LinkButton>
      ) : null}
      <Button
        variant="secondary"
        icon="download"
        isPending={word.isPending}
        onPress={() => word.mutate()}
      >
        {t('followUp.word')}
      </Button>
      <Button variant="secondary" onPress={() => window.print()}>
        {t('app.print')}
      </Button>
      {allows(followUp, 'DELETE') ? (
        <RemoveButton
          title={t('followUp.removeTitle')}
          text={t('followUp.removeText')}
          removedMessage={t('followUp.removed')}
          id={id}
          remove={(init) => deleteFollowUp(id, init)}
          etag={`"${version}"`}
          goTo="/uppfoljning"
        />
      ) : null}
      {word.isError ? <Problem error={word.error} /> : null}
    </>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { updateFollowUp } from '@/api/generated/follow-ups/follow-ups';
import type { Finding, FollowUp, FollowUpContents, FollowUpStatus } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { formatInstant } from '@/lib/dates';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { Problem } from '@/ui/Problem';
import { toast } from '@/ui/Toast';
import { pageOf } from './shared/apiAddress';
import { FollowUpState, isLocked, stateAfter, stateBefore } from './shared/FollowUpState';

/** Beside the memo: how far it has come, when its figures were counted and what is missing. */
export function FollowUpMargin({ contents }: { contents: FollowUpContents }) {
  const { t } = useTranslation();
  const { followUp, findings, asOf } = contents;
  return (
    <aside className="memo-margin no-print" aria-label={t('followUp.margin')}>
      <section>
        <h2>{t('followUp.state')}</h2>
        <FollowUpState status={followUp.status} />
        {isLocked(followUp.status) ? <p className="small soft">{t('followUp.locked')}</p> : null}
        <StateSteps followUp={followUp} />
      </section>
      <section>
        <h2>{t('followUp.findings')}</h2>
        {findings.length === 0 ? (
          <p className="small soft">{t('followUp.noFindings')}</p>
        ) : (
          <ul className="findings">
            {findings.map((finding) => (
              <li key={finding.detail}>
                <FindingText finding={finding} followUp={followUp} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="small soft">
        {t('followUp.asOf')} <time dateTime={asOf}>{formatInstant(asOf)}</time>.
      </p>
    </aside>
  );
}

function StateSteps({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: (status: FollowUpStatus) =>
      updateFollowUp(followUp.id, { status }, ifMatch(`"${followUp.version}"`)),
    onSuccess: async () => {
      toast(t('followUp.moved'));
      await queries.invalidateQueries();
    },
  });
  const may = (to: FollowUpStatus | undefined) =>
    to !== undefined &&
    offers(followUp, isLocked(to) === isLocked(followUp.status) ? 'edit' : 'approve');
  const after = stateAfter(followUp.status);
  const before = stateBefore(followUp.status);
  return (
    <div className="stack" data-gap="small">
      {after && may(after) ? (
        <Button
          variant="secondary"
          isPending={moving.isPending}
          onPress={() => moving.mutate(after)}
        >
          {t('followUp.next', { state: t(`followUp.states.${after}`) })}
        </Button>
      ) : null}
      {before && may(before) ? (
        <Button variant="quiet" isPending={moving.isPending} onPress={() => moving.mutate(before)}>
          {t('followUp.back', { state: t(`followUp.states.${before}`) })}
        </Button>
      ) : null}
      {moving.isError ? <Problem error={moving.error} /> : null}
    </div>
  );
}

function FindingText({ finding, followUp }: { finding: Finding; followUp: FollowUp }) {
  const target = targetOf(finding, followUp);
  return target && offers(followUp, 'edit') ? (
    <Link {...target}>{finding.detail}</Link>
  ) : (
    <>{finding.detail}</>
  );
}

/** Where what is missing is mended: the follow-up's own form, or another list. */
function targetOf({ href }: Finding, { id }: FollowUp): LinkProps | undefined {
  if (!href) return undefined;
  if (href.includes(id)) {
    return { to: '/uppfoljning/$followUpId/redigera', params: { followUpId: id } };
  }
  return pageOf(href);
}

import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Finding, FollowUp, FollowUpContents } from '@/api/generated/model';
import { formatInstant } from '@/lib/dates';
import { offers } from '@/lib/links';
import { FollowUpSteps } from './FollowUpSteps';
import { pageOf } from './shared/apiAddress';
import { FollowUpState, isLocked } from './shared/FollowUpState';

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
        <FollowUpSteps followUp={followUp} />
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

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUpContents } from '@/api/generated/model';
import { formatCount, formatKronor } from '@/lib/format';
import { Prose } from '@/ui/Prose';
import { FigureLine } from './FigureLine';
import { MemoArea } from './MemoArea';
import { MemoPart, Text } from './MemoPart';

/** The follow-up as the board reads it, from the case description to whom it is sent. */
export function Memo({ contents }: { contents: FollowUpContents }) {
  const { t } = useTranslation();
  const { followUp, areas, otherLines, totals } = contents;
  const others = [...otherLines.supportLines, ...otherLines.activityLines];
  return (
    <div className="memo">
      <MemoPart title={t('followUp.caseDescription')}>
        <Text text={followUp.caseDescription} />
        {followUp.introduction ? <Prose text={followUp.introduction} /> : null}
      </MemoPart>
      {areas.map((area) => (
        <MemoArea key={area.priorityArea.id} area={area} />
      ))}
      {others.length > 0 ? (
        <MemoPart title={t('followUp.other')} level={3}>
          <ul className="figure-lines">
            {others.map((figure) => (
              <FigureLine key={figure.code} figure={figure} />
            ))}
          </ul>
        </MemoPart>
      ) : null}
      <p className="memo-total">
        {t('followUp.totals')}{' '}
        <Link to="/stod" search={{ ar: String(followUp.year), utfall: 'granted,partly-granted' }}>
          <strong className="figure-text">
            {formatCount(totals.cases ?? 0)}, {formatKronor(totals.grantedAmount ?? 0)}
          </strong>
        </Link>
      </p>
      <MemoPart title={followUp.proposalHeading ?? t('followUp.proposal')}>
        <Text text={followUp.proposal} />
      </MemoPart>
      {followUp.signatories.length > 0 ? (
        <MemoPart title={t('followUp.inService')}>
          <ul className="signatories">
            {followUp.signatories.map((signatory) => (
              <li key={signatory.function}>
                <span className="signature">{signatory.name}</span>
                {signatory.function}
              </li>
            ))}
          </ul>
        </MemoPart>
      ) : null}
      {followUp.recipients ? (
        <MemoPart title={t('followUp.extract')}>
          <Prose text={followUp.recipients} />
        </MemoPart>
      ) : null}
    </div>
  );
}

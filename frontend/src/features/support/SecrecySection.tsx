import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { formatInstant } from '@/lib/dates';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { DefinitionList } from '@/ui/DefinitionList';
import { Section } from '@/ui/Section';
import { LiftSecrecyDialog } from './LiftSecrecyDialog';
import { MarkSecretDialog } from './MarkSecretDialog';

/** Whether the decision is marked as secret, on what ground, and the way to change that. */
export function SecrecySection({ decision, etag }: { decision: SupportDecision; etag: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'mark' | 'lift'>();
  const { secrecy } = decision;
  const close = () => setAsked(undefined);
  return (
    <Section title={t('support.secrecy.title')}>
      {secrecy ? (
        <DefinitionList
          facts={[
            { term: t('support.secrecy.legalBasis'), value: secrecy.legalBasis },
            { term: t('support.secrecy.markedBy'), value: secrecy.markedBy },
            { term: t('support.secrecy.markedAt'), value: formatInstant(secrecy.markedAt) },
            { term: t('support.secrecy.reason'), value: secrecy.reason, isWide: true },
          ]}
        />
      ) : (
        <p className="soft">{t('support.secrecy.none')}</p>
      )}
      <div className="row">
        {offers(decision, 'mark-secret') ? (
          <Button variant="secondary" onPress={() => setAsked('mark')}>
            {t(secrecy ? 'support.secrecy.change' : 'support.secrecy.markIt')}
          </Button>
        ) : null}
        {offers(decision, 'lift-secrecy') ? (
          <Button variant="secondary" onPress={() => setAsked('lift')}>
            {t('support.secrecy.lift')}
          </Button>
        ) : null}
      </div>
      {asked === 'mark' ? (
        <MarkSecretDialog decision={decision} etag={etag} onClose={close} />
      ) : null}
      {asked === 'lift' ? (
        <LiftSecrecyDialog decision={decision} etag={etag} onClose={close} />
      ) : null}
    </Section>
  );
}

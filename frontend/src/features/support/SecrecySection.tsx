import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';
import { LiftSecrecyDialog } from './LiftSecrecyDialog';
import { MarkSecretDialog } from './MarkSecretDialog';
import { SecrecyFacts } from './SecrecyFacts';

/** Whether the decision is marked as secret, on what ground, and the way to change that. */
export function SecrecySection({ decision, etag }: { decision: SupportDecision; etag: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'mark' | 'lift'>();
  const { secrecy } = decision;
  const close = () => setAsked(undefined);
  return (
    <Section title={t('support.secrecy.title')}>
      <SecrecyFacts decision={decision} />
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

import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const icons: Record<Tone, IconName> = {
  neutral: 'dot',
  info: 'clock',
  success: 'check',
  warning: 'warning',
  danger: 'cross',
};

/** A state: word, icon and colour together. */
export function Status({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className="status" data-tone={tone}>
      <Icon name={icon ?? icons[tone]} size={16} />
      {children}
    </span>
  );
}

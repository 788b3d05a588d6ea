import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  type?: 'button' | 'submit';
  icon?: IconName;
  /** Work goes on: the button says so and ignores further presses. */
  isPending?: boolean;
  onPress?: () => void;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  className?: string;
}

/** A button that does something; for going somewhere there is LinkButton. */
export function Button({
  children,
  variant = 'primary',
  type = 'button',
  icon,
  isPending = false,
  onPress,
  className,
  ...aria
}: ButtonProps) {
  return (
    <AriaButton
      {...aria}
      type={type}
      className={className ? `button ${className}` : 'button'}
      data-variant={variant}
      isPending={isPending}
      {...(onPress ? { onPress } : {})}
    >
      {icon ? <Icon name={icon} size={18} /> : null}
      {children}
    </AriaButton>
  );
}

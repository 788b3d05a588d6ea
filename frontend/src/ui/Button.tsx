import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  type?: 'button' | 'submit';
  icon?: IconName;
  /**
   * Work goes on: the button looks so and ignores further presses; the page announces it (Working). React Aria's own
   * announcement is not used: it points at the button, and is left dangling when the work leads to another page.
   */
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
      type={isPending ? 'button' : type}
      className={className ? `button ${className}` : 'button'}
      data-variant={variant}
      {...(isPending ? { 'aria-disabled': 'true', 'data-pending': true } : {})}
      {...(onPress && !isPending ? { onPress } : {})}
    >
      {icon ? <Icon name={icon} size={18} /> : null}
      {children}
    </AriaButton>
  );
}

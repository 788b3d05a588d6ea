import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import type { ButtonVariant } from './Button';
import { Icon, type IconName } from './Icon';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: ButtonVariant;
  icon?: IconName;
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ variant = 'primary', icon, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className="button" data-variant={variant}>
      {icon ? <Icon name={icon} size={18} /> : null}
      {children}
    </a>
  );
}

/** A link that looks like a button: the way to a form or another page. */
export const LinkButton = createLink(Anchor);

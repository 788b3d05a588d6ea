import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonVariant } from './Button';
import type { IconName } from './Icon';

export interface MenuAction {
  id: string;
  label: string;
  onAction: () => void;
  isDangerous?: boolean;
}

interface MenuProps {
  label: string;
  actions: readonly MenuAction[];
  icon?: IconName;
  variant?: ButtonVariant;
}

/** What else can be done, out of the way until asked for. */
export function Menu({ label, actions, icon = 'more', variant = 'secondary' }: MenuProps) {
  if (actions.length === 0) return null;
  return (
    <MenuTrigger>
      <Button variant={variant} icon={icon}>
        {label}
      </Button>
      <Popover placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              className="menu-item"
              data-tone={action.isDangerous ? 'danger' : undefined}
              onAction={action.onAction}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

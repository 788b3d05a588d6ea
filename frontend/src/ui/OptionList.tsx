import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './Icon';
import type { Option } from './Select';

interface OptionListProps {
  options: readonly Option[];
  /** What stands there when there is nothing to choose. */
  empty?: ReactNode;
}

/** The list that opens under a field, as wide as the field. */
export function OptionList({ options, empty }: OptionListProps) {
  return (
    <Popover offset={4} className="menu option-list">
      <ListBox
        items={options}
        {...(empty ? { renderEmptyState: () => <p className="menu-item">{empty}</p> } : {})}
      >
        {({ value, label }) => (
          <ListBoxItem id={value} textValue={label} className="menu-item">
            {({ isSelected }) => (
              <>
                <span>{label}</span>
                {isSelected ? <Icon name="check" size={18} /> : null}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

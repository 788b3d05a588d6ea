import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FileDrop } from './FileDrop';

const csv = new File(['a;b'], 'beslut.csv', { type: 'text/csv' });

function draw() {
  const onChange = vi.fn<(file: File) => void>();
  render(
    <FileDrop label="Fil med beslut" accept={['.csv']} file={undefined} onChange={onChange} />,
  );
  const area = screen.getByText('Fil med beslut').parentElement as HTMLElement;
  return { onChange, area };
}

it('takes a file that is dropped, and shows while it is held over', () => {
  const { onChange, area } = draw();
  fireEvent.dragOver(area, { dataTransfer: { types: ['Files'] } });
  expect(area).toHaveAttribute('data-drop-target', 'true');
  fireEvent.drop(area, { dataTransfer: { files: [csv] } });

  expect(onChange).toHaveBeenCalledWith(csv);
  expect(area).not.toHaveAttribute('data-drop-target');
});

it('refuses a file of another kind and says which it takes', () => {
  const { onChange, area } = draw();
  fireEvent.drop(area, { dataTransfer: { files: [new File(['x'], 'beslut.docx')] } });

  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByText(/\.csv/u)).toBeInTheDocument();
});

it('leaves alone what is no file, such as a text that is dragged', () => {
  const { area } = draw();
  fireEvent.dragOver(area, { dataTransfer: { types: ['text/plain'] } });

  expect(area).not.toHaveAttribute('data-drop-target');
});

it('is a named group whose button opens the files of the computer', () => {
  draw();
  expect(screen.getByRole('group', { name: 'Fil med beslut' })).toContainElement(
    screen.getByRole('button'),
  );
});

import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { useGetActor } from '@/api/generated/actors/actors';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { Resource } from './Resource';

let status = 200;
startApi(
  http.get(`${base}/actors/a1`, () =>
    HttpResponse.json(status === 200 ? { name: 'Handlar Ek' } : { status, detail: '' }, { status }),
  ),
);

function Page() {
  const query = useGetActor('a1');
  return <Resource query={query}>{({ name }) => <h1>{name}</h1>}</Resource>;
}

function PageWithPart() {
  const query = useGetActor('a1');
  return (
    <>
      <h1>Organisation</h1>
      <Resource query={query} isPart>
        {({ name }) => <p>{name}</p>}
      </Resource>
    </>
  );
}

it.each([
  [200, 'Handlar Ek'],
  [404, 'Sidan finns inte'],
  [403, 'Du har inte behörighet'],
  [500, 'Något gick fel'],
])('has one heading whether the thing is there or not: %i', async (answer, heading) => {
  status = answer;
  renderPage(Page, '/x', '/x');
  expect(await screen.findAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
});

it('leaves the heading to the page when it is a part of one', async () => {
  status = 404;
  renderPage(PageWithPart, '/x', '/x');
  await screen.findByRole('alert');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Organisation');
});

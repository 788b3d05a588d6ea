import { importFile } from '../bench/imports.ts';
import { idIn, type KnownImport, send, type Writing } from './writers.ts';

const ROWS = 1500;
const APPLICANT = 'Härjedalens kommun';

/** Imports file after file; each is applied, and every other one undone. */
export async function importFiles(writing: Writing, client: number): Promise<void> {
  for (let number = 1; writing.going(); number++) {
    const form = new FormData();
    const file = importFile(ROWS, `I${writing.run}-${client}-${number}-`, APPLICANT);
    form.append('file', new Blob([file], { type: 'text/csv' }), 'torture.csv');
    const read = await send(writing, 'POST', '/imports', form);
    if (read.status !== 201) continue;
    const { newRows } = JSON.parse(read.body) as { newRows: number };
    if (newRows !== ROWS) throw new Error(`Not all rows are new: ${read.body}`);
    const id = idIn(read);
    const known: KnownImport = { rows: ROWS, acknowledged: 'reviewed' };
    writing.ledger.imports.set(id, known);
    if (!(await step(writing, id, known, 'applications', 'applied'))) continue;
    if (number % 2 === 0) await step(writing, id, known, 'reversals', 'reversed');
  }
}

async function step(
  writing: Writing,
  id: string,
  known: KnownImport,
  path: string,
  state: string,
): Promise<boolean> {
  known.tried = state;
  const answer = await send(writing, 'POST', `/imports/${id}/${path}`);
  const done = answer.status === 201;
  if (done) {
    known.acknowledged = state;
    delete known.tried;
  }
  return done;
}

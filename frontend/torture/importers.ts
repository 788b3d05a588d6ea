import { importFile } from '../bench/imports.ts';
import { idIn, type KnownImport, send, type Writing } from './writers.ts';

const ROWS = 1500;
const APPLICANT = 'Härjedalens kommun';

/** Imports file after file; each is applied, and every other one undone. */
export async function importFiles(writing: Writing, client: number): Promise<void> {
  for (let number = 1; writing.going(); number++) {
    const read = await review(writing, `${client}-${number}`);
    if (read === undefined) continue;
    if (!(await step(writing, read, 'applications', 'applied'))) continue;
    if (number % 2 === 0) await step(writing, read, 'reversals', 'reversed');
  }
}

/** A file that was read and is not applied. */
export interface Reviewed {
  id: string;
  known: KnownImport;
}

/** Has a file of new decisions read; without an acknowledgement there is none. */
export async function review(writing: Writing, name: string): Promise<Reviewed | undefined> {
  const form = new FormData();
  const file = importFile(ROWS, `I${writing.run}-${name}-`, APPLICANT);
  form.append('file', new Blob([file], { type: 'text/csv' }), 'torture.csv');
  const read = await send(writing, 'POST', '/imports', form);
  if (read.status !== 201) return undefined;
  const { newRows } = JSON.parse(read.body) as { newRows: number };
  if (newRows !== ROWS) throw new Error(`Not all rows are new: ${read.body}`);
  const known: KnownImport = { rows: ROWS, acknowledged: 'reviewed' };
  writing.ledger.imports.set(idIn(read), known);
  return { id: idIn(read), known };
}

/** Whether the step was acknowledged. */
export async function step(
  writing: Writing,
  { id, known }: Reviewed,
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

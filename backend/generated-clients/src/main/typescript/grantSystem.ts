// A grant system in TypeScript, with the client that a generator makes of the contract and this file is laid beside: hands
// over a file, reads the figures, corrects a decision and handles what is refused. Ends with the first thing that is not as
// it should be.
import {
  ActorsApi,
  Configuration,
  DecisionOutcome,
  FiguresApi,
  ImportsApi,
  type Problem,
  ProblemCode,
  SupportDecisionsApi,
  SupportFormCode,
} from './index';

declare const process: {
  argv: string[];
  env: Record<string, string | undefined>;
  exitCode?: number;
};

const [, , apiUrl = '', csv = ''] = process.argv;
const token = process.env['ACCESS_TOKEN'] ?? '';
const year = 2019;
const configuration = new Configuration({
  basePath: apiUrl,
  // The contract offers two ways of saying that a token is needed; of OAuth's the generator sends the value as it is.
  accessToken: (scheme) => (scheme === 'oauth2' ? `Bearer ${token}` : token),
});
const imports = new ImportsApi(configuration);
const figures = new FiguresApi(configuration);
const decisions = new SupportDecisionsApi(configuration);

function check(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(`Not so: ${sentence}`);
}

/** The figure of a year without decisions is not there. */
async function figure(): Promise<{ cases: number; amount: number }> {
  const { items } = await figures.listFigures({ year, limit: 100 });
  const found = items.find(({ code }) => code === 'support.home-delivery');
  return { cases: found?.cases ?? 0, amount: found?.amount ?? 0 };
}

/** Generators differ in what they throw: the response, or an error that has it. */
async function refusal(call: () => Promise<unknown>): Promise<Response> {
  try {
    await call();
  } catch (failure) {
    return failure instanceof Response ? failure : (failure as { response: Response }).response;
  }
  throw new Error('Not refused');
}

async function refused(status: number, call: () => Promise<unknown>): Promise<Problem> {
  const response = await refusal(call);
  check(response.status === status, `refused with ${status}, not ${response.status}`);
  return (await response.json()) as Problem;
}

async function handOver(): Promise<void> {
  const before = await figure();
  const { id: importId, newRows } = await imports.createImport({
    file: new File([csv], 'stodbeslut.csv', { type: 'text/csv' }),
  });
  check(newRows === 2, 'the dry run finds two new decisions');
  check((await figure()).cases === before.cases, 'a dry run changes no figure');

  const applied = await imports.applyImport({ importId });
  check(applied.appliedAt instanceof Date, 'the import is applied');
  const after = await figure();
  check(after.cases === before.cases + 2, 'the figure counts both');
  check(after.amount > before.amount, 'and their sum');

  const again = await refused(409, () => imports.applyImport({ importId }));
  check(again.code === ProblemCode.IllegalTransition, 'it is not applied twice');

  await imports.reverseImport({ importId, changeReason: 'Prov' });
  const end = await figure();
  check(end.cases === before.cases && end.amount === before.amount, 'reversed, it leaves the figure as it was');
}

async function correct(): Promise<void> {
  const { items } = await new ActorsApi(configuration).listActors({ q: 'Region Jämtland', limit: 1 });
  const actorId = items[0]?.id ?? '';
  const { id: supportDecisionId } = await decisions.createSupportDecision({
    supportDecisionInput: {
      sourceCode: 'nyps',
      externalCaseId: `TS-${crypto.randomUUID()}`,
      decisionNumber: '1',
      registryNumber: 'RUN/1/2019',
      supportFormCode: SupportFormCode.HomeDelivery,
      applicantId: actorId,
      municipalityCode: '2361',
      grantedAmount: 1000.25,
      outcome: DecisionOutcome.Granted,
      decidedOn: new Date(`${year}-04-01`),
      decidingActorId: actorId,
    },
  });
  const { raw } = await decisions.getSupportDecisionRaw({ supportDecisionId });
  const version = raw.headers.get('ETag') ?? '';
  const unchanged = await refusal(() =>
    decisions.getSupportDecision({ supportDecisionId, ifNoneMatch: version }),
  );
  check(unchanged.status === 304, 'what is unchanged is not sent again');

  const change = {
    supportDecisionId,
    changeReason: 'R%C3%A4ttat%20belopp',
    supportDecisionPatch: { grantedAmount: 1234.5, registryNumber: null },
  };
  const changed = await decisions.updateSupportDecision({ ...change, ifMatch: version });
  check(changed.grantedAmount === 1234.5, 'the amount is corrected');
  check(changed.registryNumber === undefined, 'and the registry number emptied');

  const stale = await refused(412, () => decisions.updateSupportDecision({ ...change, ifMatch: version }));
  check(stale.code === ProblemCode.StaleVersion, 'an old version is refused');
  const unversioned = await refused(428, () => decisions.updateSupportDecision(change));
  check(unversioned.code === ProblemCode.VersionRequired, 'so is none');

  const invalid = await refused(400, () =>
    decisions.updateSupportDecision({
      ...change,
      ifMatch: '*',
      supportDecisionPatch: { grantedAmount: -1 },
    }),
  );
  check(invalid.errors?.[0]?.pointer === '#/grantedAmount', 'a fault has its place');
  const missing = await refused(404, () =>
    decisions.getSupportDecision({ supportDecisionId: crypto.randomUUID() }),
  );
  check(new URL(missing.type).pathname === '/problems/not-found', 'a problem has a type to look up');
}

handOver()
  .then(correct)
  .then(() => console.log('The TypeScript client made its whole journey.'))
  .catch((failure: unknown) => {
    console.error(failure);
    process.exitCode = 1;
  });

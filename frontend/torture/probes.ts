import { setTimeout as wait } from 'node:timers/promises';
import { Tally } from './answers.ts';
import { Clients } from './clients.ts';
import type { Session } from './session.ts';
import { type Api, isReady } from './stack.ts';
import { decision, Ledger, send, type Writing } from './writers.ts';

/**
 * Somebody who reads and somebody who saves, twice a second, whether the last call was answered or not; and somebody who
 * asks whether the API is ready.
 */
export class Probes {
  readonly reads = new Tally();
  readonly writes = new Tally();
  readonly ledger: Ledger;
  readonly readiness: { at: number; ready: boolean }[] = [];
  /** Moments of good answers, as performance.now() gives them. */
  readonly good: number[] = [];
  private readonly clients = new Clients();
  private number = 0;

  constructor(api: Api, session: Session, run: string, ledger = new Ledger()) {
    this.ledger = ledger;
    const common = {
      apis: [api],
      session,
      ledger: this.ledger,
      run,
      going: () => this.clients.going,
    };
    this.clients.add(
      this.probe(api, { ...common, tally: this.reads }, { ...common, tally: this.writes }),
    );
  }

  /** No more; waits for every answer. */
  async end(): Promise<void> {
    await this.clients.end();
  }

  /** Fails when one of them could not go on; that is no matter of answers. */
  check(): void {
    this.clients.check();
  }

  /** Seconds from a moment to the first good answer after it; fails after two minutes without. */
  async untilGood(since: number): Promise<number> {
    for (;;) {
      const first = this.good.find((moment) => moment > since);
      if (first !== undefined) return (first - since) / 1000;
      this.check();
      if (performance.now() - since > 120_000) throw new Error('No good answer for two minutes.');
      await wait(50);
    }
  }

  /** Seconds from a moment until the API said that it was, or was not, ready. */
  readyAfter(since: number, ready: boolean): number | undefined {
    const first = this.readiness.find((seen) => seen.at > since && seen.ready === ready);
    return first && (first.at - since) / 1000;
  }

  private async probe(api: Api, reading: Writing, writing: Writing): Promise<void> {
    while (this.clients.going) {
      this.clients.add(this.read(reading), this.write(writing), this.ask(api));
      await wait(500);
    }
  }

  private async read(reading: Writing): Promise<void> {
    const answer = await send(reading, 'GET', '/support-decisions?limit=1');
    if (answer.status === 200) this.good.push(performance.now());
  }

  private async write(writing: Writing): Promise<void> {
    const number = ++this.number;
    const answer = await send(writing, 'POST', '/support-decisions', decision(writing, 0, number));
    if (answer.status === 201) {
      const { id } = JSON.parse(answer.body) as { id: string };
      this.ledger.decisions.set(id, { acknowledged: number, tried: [] });
    }
  }

  private async ask(api: Api): Promise<void> {
    const ready = await isReady(api);
    this.readiness.push({ at: performance.now(), ready });
  }
}

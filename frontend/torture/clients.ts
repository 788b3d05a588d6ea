/**
 * What works beside a case. The failure of one is caught at once, asks the others to end, and is given to the case when it
 * waits: left alone until then, it would end the program, and what the case has stopped, moved or mounted would stay so.
 */
export class Clients {
  private readonly work: Promise<void>[] = [];
  private failure?: { error: unknown };
  private over = false;

  /** Whether they shall go on. */
  get going(): boolean {
    return !this.over;
  }

  add(...work: Promise<unknown>[]): void {
    this.work.push(...work.map(async (one) => this.caught(one)));
  }

  /** Fails when one of them has. */
  check(): void {
    if (this.failure) throw this.failure.error;
  }

  /** Asks them to end and waits for all, also for those that are added meanwhile; fails when one of them has. */
  async end(): Promise<void> {
    this.over = true;
    for (const one of this.work) await one;
    this.check();
  }

  private async caught(one: Promise<unknown>): Promise<void> {
    try {
      await one;
    } catch (error) {
      this.failure ??= { error };
      this.over = true;
    }
  }
}

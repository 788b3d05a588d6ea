const owed: (() => unknown)[] = [];

/** Does what needs something taken away, and gives it back afterwards, whatever comes of it. */
export async function during<T>(work: () => Promise<T>, giveBack: () => unknown): Promise<T> {
  owed.push(giveBack);
  try {
    return await work();
  } finally {
    const place = owed.indexOf(giveBack);
    if (place >= 0) {
      owed.splice(place, 1);
      await giveBack();
    }
  }
}

/** When a case is given up in the middle: all that it owes, last first. */
export async function giveAllBack(): Promise<void> {
  for (let giveBack = owed.pop(); giveBack !== undefined; giveBack = owed.pop()) {
    try {
      await giveBack();
    } catch (error) {
      console.error('Not given back:', error);
    }
  }
}

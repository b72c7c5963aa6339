/** Pseudo-random numbers (mulberry32): the same seed gives the same numbers. Not for secrets. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to but not including 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.whole(0, choices.length - 1)]
    if (choice === undefined) throw new Error('there is nothing to pick from')
    return choice
  }

  shuffled<T>(choices: readonly T[]): T[] {
    return choices
      .map((choice) => ({ choice, order: this.next() }))
      .sort((one, other) => one.order - other.order)
      .map(({ choice }) => choice)
  }
}

/** Returns every value once before it repeats one, so that the notes of a trajectory repeat as late as possible. */
export class Rotation<T> {
  private waiting: T[] = []

  constructor(
    private readonly random: Random,
    private readonly all: readonly T[]
  ) {}

  take(): T {
    if (this.waiting.length === 0) this.waiting = this.random.shuffled(this.all)
    const next = this.waiting.pop()
    if (next === undefined) throw new Error('there is nothing to take')
    return next
  }
}

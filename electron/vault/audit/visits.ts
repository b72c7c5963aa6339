/**
 * Which records were visited lately, so that a screen that reads again, or an autosave, does not fill the log.
 * A visit lasts a quarter of an hour from its entry; locking ends all of them, as it ends the process.
 */
export class Visits {
  private readonly since = new Map<string, number>()

  /** Whether this is a new visit that needs an entry. */
  begins(operation: string, subjectId: string | null, now: Date): boolean {
    const last = this.since.get(keyOf(operation, subjectId))
    return last === undefined || now.getTime() - last >= visitMs || now.getTime() < last
  }

  /** To be called when the entry is in the log, not before: a transaction that failed has logged nothing. */
  logged(operation: string, subjectId: string | null, now: Date): void {
    this.since.set(keyOf(operation, subjectId), now.getTime())
  }
}

const visitMs = 15 * 60_000

function keyOf(operation: string, subjectId: string | null): string {
  return `${operation} ${subjectId ?? ''}`
}

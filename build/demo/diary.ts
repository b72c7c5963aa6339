import { addDays, moment, workingDay } from './calendar'
import type { Random } from './random'

/** When sessions can begin, in minutes after midnight. */
const hours = [8.5, 10, 11.5, 13.5, 15, 16.5].map((hour) => hour * 60)

/** The coach's diary: one session at a time, on working days. */
export class Diary {
  private readonly taken = new Set<string>()

  constructor(private readonly random: Random) {}

  /** Books the first free hour on this day or, when it is full, on a working day before it. */
  takeBefore(day: string): string {
    for (let wanted = workingDay(day); ; wanted = workingDay(addDays(wanted, -1))) {
      for (const minutes of this.random.shuffled(hours)) {
        const heldAt = moment(wanted, minutes)
        if (this.taken.has(heldAt)) continue
        this.taken.add(heldAt)
        return heldAt
      }
    }
  }
}

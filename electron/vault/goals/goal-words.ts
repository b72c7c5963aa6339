/** SQL for what the goals of a trajectory say, a line each; null where it has none. */
export function goalWords(trajectoryIdColumn: string): string {
  return `(SELECT group_concat(description, char(10)) FROM goals WHERE trajectory_id = ${trajectoryIdColumn})`
}

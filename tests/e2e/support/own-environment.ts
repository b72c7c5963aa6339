/**
 * Runs before each test file: sets the display and the home that its worker has for itself. A worker's number is free
 * again only when the file that ran in it has ended.
 */
const environments = JSON.parse(process.env['DOSSIER_APP_ENVIRONMENTS'] ?? '[]') as Record<string, string>[]
Object.assign(process.env, environments[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1])

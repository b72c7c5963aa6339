/**
 * Before a test file runs: the display and the home that its worker has for itself. A worker's number is free again only
 * when the file that ran in it has ended.
 */
const rooms = JSON.parse(process.env['DOSSIER_ROOMS'] ?? '[]') as Record<string, string>[]
Object.assign(process.env, rooms[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1])

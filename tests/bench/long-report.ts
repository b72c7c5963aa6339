import type { DemoVault } from './demo-vault'

/** Makes a draft of the demo practice thirty pages long; returns what a print window would get. */
export async function writeLongReport(
  vault: DemoVault
): Promise<{ id: string; html: string; footer: string }> {
  const { rows } = await vault.call('reports.list', {})
  const id = rows.find(({ signedAt }) => signedAt === null)?.id ?? ''
  const { title, sections } = await vault.call('reports.get', { id })
  const paragraph = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('text' in block ? [block.text] : []))
  )
  const text = Array.from({ length: 70 }, () => paragraph.join('\n\n'))
    .join('\n\n')
    .slice(0, 19_000)
  const longer = sections.map(({ name }) => ({ name, blocks: [{ type: 'text' as const, text }] }))
  await vault.call('reports.save', { id, report: { title, sections: longer } })
  // Nothing is printed here, only the page is needed: the refusal is expected.
  await vault.ask('reports.preview', { id })
  return { id, ...vault.printed }
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The violations of WCAG 2.2 AA on this screen, one per line. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Electron cannot open the extra blank page that axe uses by default: legacy mode does without.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(standard).analyze()
  return violations.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')} (${node.failureSummary ?? fault.help})`)
  )
}

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ProfileChart } from '../../../shared/charts/ProfileChart'

const markup = renderToStaticMarkup(
  createElement(ProfileChart, {
    title: 'Profiel <Mini-IPIP>',
    description: 'Extraversie 4,0; Neuroticisme 1,5',
    points: [
      { label: 'Extraversie', value: 4 },
      { label: 'Neuroticisme', value: 1.5 }
    ],
    lowest: 1,
    highest: 5,
    formatValue: (value) => value.toFixed(1).replace('.', ',')
  })
)

describe('profile chart', () => {
  test('has a title and a description that it is labelled by', () => {
    const ids = /aria-labelledby="([^"]+)"/.exec(markup)?.[1]?.split(' ') ?? []
    expect(ids).toHaveLength(2)
    for (const id of ids) expect(markup).toContain(`id="${id}"`)
    expect(markup).toContain('Profiel &lt;Mini-IPIP&gt;')
    expect(markup).toContain('Extraversie 4,0; Neuroticisme 1,5')
  })

  test('shows the numbers beside the dots', () => {
    expect(markup).toContain('>4,0</text>')
    expect(markup).toContain('>1,5</text>')
  })

  test('puts a dot where the mean lies on the scale', () => {
    const lines = [...markup.matchAll(/<line x1="([\d.]+)"/g)].map((match) => Number(match[1]))
    const dots = [...markup.matchAll(/<circle cx="([\d.]+)"/g)].map((match) => Number(match[1]))
    expect(dots[0]).toBe(lines[3])
    expect(dots[1]).toBeCloseTo(((lines[0] ?? 0) + (lines[1] ?? 0)) / 2, 1)
  })

  test.each([13, 15, 19])('has room for its longest label at a text size of %d', (textSize) => {
    const label = 'Caractère consciencieux et soigneux'
    const drawn = renderToStaticMarkup(
      createElement(ProfileChart, {
        title: 't',
        description: 'd',
        points: [{ label, value: 3 }],
        lowest: 1,
        highest: 5,
        textSize,
        formatValue: String
      })
    )
    const end = Number(/<text x="([\d.]+)"[^>]*>Caract/.exec(drawn)?.[1])
    // Inter is about 0.52 of its size wide for each sign of such words.
    expect(end).toBeGreaterThan(label.length * 0.52 * textSize)
    const firstLine = Number(/<line x1="([\d.]+)"/.exec(drawn)?.[1])
    expect(firstLine).toBeGreaterThan(end)
  })

  test('needs no style sheet, no script and no inline style', () => {
    expect(markup).not.toMatch(/<style|<script|style="/)
  })
})

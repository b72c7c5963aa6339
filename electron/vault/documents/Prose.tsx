import { Fragment } from 'react'

/**
 * Text as its author laid it out: a blank line separates paragraphs, lines that begin with a dash are a list, any other
 * line break is kept.
 */
export function Prose({ text }: { text: string }) {
  return paragraphsOf(text).map((lines, index) =>
    lines.every((line) => listItem.test(line)) ? (
      <ul key={index}>
        {lines.map((line, item) => (
          <li key={item}>{line.replace(listItem, '')}</li>
        ))}
      </ul>
    ) : (
      <p key={index}>
        {lines.map((line, position) => (
          <Fragment key={position}>
            {position > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    )
  )
}

const listItem = /^\s*[-–•*]\s+/

/** A list directly below its introduction, without a blank line, is a block of its own. */
function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = []
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    let before: boolean | null = null
    for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
      const isItem = listItem.test(line)
      const open = paragraphs.at(-1)
      if (before === isItem && open) open.push(line)
      else paragraphs.push([line])
      before = isItem
    }
  }
  return paragraphs
}

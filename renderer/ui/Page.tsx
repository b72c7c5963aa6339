import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { InsidePage, PlaceListener, type Crumb } from './place'
import style from './Page.module.css'

const noTrail: readonly Crumb[] = []

interface PageProps {
  title: string
  /** Beside the title: a mark, a state. */
  mark?: ReactNode
  /** One sentence under the title. */
  lead?: ReactNode
  /** The pages above this one, outermost first; the room itself is known. */
  trail?: readonly Crumb[]
  /** Buttons at the right of the title, the main one last. */
  actions?: ReactNode
  /** Text is kept to a readable width; tables use all of it. */
  width?: 'reading' | 'wide'
  children: ReactNode
}

/** A screen of a room: one heading, which takes the focus when the page opens so that it is read out. */
export function Page(props: PageProps): ReactNode {
  const { title, mark, lead, trail = noTrail, actions, width = 'wide', children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const tell = useContext(PlaceListener)
  // The trail is a new array at every render: its words say whether it changed.
  const trailWords = JSON.stringify(trail)

  useEffect(() => {
    // Somebody who is typing already (in the search, in a field with autofocus) is not interrupted.
    if (!isTyping(document.activeElement)) heading.current?.focus({ preventScroll: true })
  }, [])

  useEffect(() => {
    tell({ title, trail: JSON.parse(trailWords) as Crumb[] })
    return () => {
      tell(null)
    }
  }, [tell, title, trailWords])

  return (
    <div className={style['page']} data-width={width}>
      <header className={style['head']}>
        <div className={style['about']}>
          <div className={style['title']}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {mark}
          </div>
          {lead !== undefined && <p className={style['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={style['actions']}>{actions}</div>}
      </header>
      <InsidePage value={true}>{children}</InsidePage>
    </div>
  )
}

interface SectionProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page under a heading of its own, set off by air and a line. */
export function Section({ title, lead, actions, children }: SectionProps): ReactNode {
  return (
    <section className={style['section']} aria-label={title}>
      <header className={style['sectionHead']}>
        <h2>{title}</h2>
        {actions}
      </header>
      {lead !== undefined && <p className={style['lead']}>{lead}</p>}
      {children}
    </section>
  )
}

function isTyping(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

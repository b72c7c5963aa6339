import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { InsidePage, PlaceListener, type Crumb } from './place'
import style from './Page.module.css'

const noTrail: readonly Crumb[] = []

interface PageProps {
  title: string
  /** Shown beside the title: a mark, a state. */
  mark?: ReactNode
  /** One sentence under the title. */
  lead?: ReactNode
  /** The pages above this one, outermost first, without the room. */
  trail?: readonly Crumb[]
  /** Buttons at the right of the title, the primary one last. */
  actions?: ReactNode
  /** 'reading' limits the width for text; 'wide' uses all of it, for tables. */
  width?: 'reading' | 'wide'
  children: ReactNode
}

/** A page with one heading, which takes the focus when the page opens so that it is read out. */
export function Page(props: PageProps): ReactNode {
  const { title, mark, lead, trail = noTrail, actions, width = 'wide', children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const tell = useContext(PlaceListener)
  // The trail is a new array at every render, so it is compared as text.
  const trailWords = JSON.stringify(trail)

  useEffect(() => {
    // Does not take the focus from a field that somebody is typing in already.
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

/** A section of a page with a heading. */
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

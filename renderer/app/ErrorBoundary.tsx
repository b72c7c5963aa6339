import { Component, useEffect, useState, type ErrorInfo, type ReactNode } from 'react'
import { FormMemoryContext, type FormMemory } from '../client/form-memory'

interface ErrorBoundaryProps {
  /** Shown in place of what crashed; `reopen` tries again. */
  fallback: (reopen: () => void) => ReactNode
  children: ReactNode
}

interface ErrorBoundaryState {
  broken: boolean
}

/**
 * Keeps an error in one screen from breaking the others. It remembers what was typed in the forms of the screen, for
 * when the screen is opened again. Around a part of a page it leaves the forms beside that part untouched.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false }
  private readonly values = new Map<string, unknown>()
  private reopening = false

  private readonly memory: FormMemory = {
    recall: (form) => (this.reopening ? (this.values.get(form) ?? null) : null),
    keep: (form, values) => this.values.set(form, values),
    discard: (form) => this.values.delete(form)
  }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true }
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has already written the error to the console; records never go into a log.
  }

  private readonly reopen = (): void => {
    this.reopening = true
    this.setState({ broken: false })
  }

  private readonly reopened = (): void => {
    this.reopening = false
  }

  override render(): ReactNode {
    if (this.state.broken) return this.props.fallback(this.reopen)
    return (
      <FormMemoryContext value={this.memory}>
        {this.props.children}
        <AfterReopening onDone={this.reopened} />
      </FormMemoryContext>
    )
  }
}

/** Calls `onDone` two seconds after the screen is shown again: a form that opens later starts empty. */
function AfterReopening({ onDone }: { onDone: () => void }): ReactNode {
  const [done] = useState(() => onDone)
  useEffect(() => {
    const timer = setTimeout(done, 2000)
    return () => {
      clearTimeout(timer)
    }
  }, [done])
  return null
}

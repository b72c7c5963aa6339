import { Component, useEffect, useState, type ErrorInfo, type ReactNode } from 'react'
import { FormMemoryContext, type FormMemory } from '../client/form-memory'

interface ErrorBoundaryProps {
  /** Shown in place of what broke; `reopen` tries again. */
  fallback: (reopen: () => void) => ReactNode
  children: ReactNode
}

interface ErrorBoundaryState {
  broken: boolean
}

/**
 * Keeps a fault in one screen from taking the rest along. What stood in its forms is kept outside of them, and is
 * back when the screen is opened again. Around a part of a page it leaves the forms beside it untouched.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false }
  private readonly values = new Map<string, unknown>()
  private reopening = false

  private readonly memory: FormMemory = {
    recall: (form) => (this.reopening ? (this.values.get(form) ?? null) : null),
    keep: (form, values) => this.values.set(form, values),
    forget: (form) => this.values.delete(form)
  }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true }
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has written the fault to the console already; records never go into a log.
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
        <Settled onSettled={this.reopened} />
      </FormMemoryContext>
    )
  }
}

/** Calls back once the screen stands: a form that is opened after that starts empty. */
function Settled({ onSettled }: { onSettled: () => void }): ReactNode {
  const [settle] = useState(() => onSettled)
  useEffect(() => {
    const timer = setTimeout(settle, 2000)
    return () => {
      clearTimeout(timer)
    }
  }, [settle])
  return null
}

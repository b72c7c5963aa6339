import type { FormDrafts } from '../../../renderer/client/form-memory'

/** The drafts of one screen, as `DraftProvider` gives them, without a vault. */
export class DraftsInMemory implements FormDrafts {
  /** Of what is kept: the names that are not listed as unfinished. */
  readonly aside = new Set<string>()
  private readonly kept: Map<string, unknown>

  constructor(kept: Readonly<Record<string, unknown>> = {}) {
    this.kept = new Map(Object.entries(kept))
  }

  get all(): Record<string, unknown> {
    return Object.fromEntries(this.kept)
  }

  recall = (form: string): unknown => this.kept.get(form) ?? null
  names = (): string[] => [...this.kept.keys()]
  withDraft = <T>(_form: string, send: () => T): T => send()

  keep = (form: string, values: unknown): void => {
    this.kept.set(form, structuredClone(values))
    this.aside.delete(form)
  }

  saveUiState = (name: string, value: unknown): void => {
    this.keep(name, value)
    this.aside.add(name)
  }

  discard = (form: string): void => {
    this.kept.delete(form)
  }
}

/**
 * The part of Electron's utility process that the vault uses, typed here because the vault does not import Electron.
 */
export interface VaultPort {
  on(event: 'message', listener: (message: { data: unknown; ports: VaultPort[] }) => void): void
  postMessage(message: unknown): void
  start(): void
}

export interface VaultProcess {
  parentPort: VaultPort
}

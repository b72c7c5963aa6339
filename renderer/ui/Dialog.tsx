import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'

interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** It is opened again after a lock (`useFormDialog`), so the caret in it is restored too. */
  restoredAfterLock?: boolean
  children: ReactNode
}

/** A modal dialog: Esc and the cross close it, and the focus goes back to where it was. */
export function Dialog({
  opened,
  onClose,
  title,
  size = 'md',
  restoredAfterLock,
  children
}: DialogProps): ReactNode {
  const { t } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      data-restored-after-lock={restoredAfterLock}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  )
}

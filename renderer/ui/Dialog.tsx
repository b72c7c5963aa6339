import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'

interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** It is open again after a lock (`useFormDialog`): the caret is kept in it as well. */
  restoredAfterLock?: boolean
  children: ReactNode
}

/** Something to do before going on; Esc and the cross close it, the focus goes back to where it was. */
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

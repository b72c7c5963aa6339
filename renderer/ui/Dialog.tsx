import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'

interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  size?: 'sm' | 'md' | 'lg' | 'xl'
  children: ReactNode
}

/** Something to do before going on; Esc and the cross close it, the focus goes back to where it was. */
export function Dialog({ opened, onClose, title, size = 'md', children }: DialogProps): ReactNode {
  const { t } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  )
}

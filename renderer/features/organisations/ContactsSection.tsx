import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ContactRow, OrganisationPage } from '../../../shared/contract/organisations'
import { useWords } from '../../i18n/words'
import { allRows, DataTable } from '../../ui/DataTable'
import { Dialog } from '../../ui/Dialog'
import { EmptyState } from '../../ui/EmptyState'
import { useFormDialog } from '../../ui/form/use-form-dialog'
import { Section } from '../../ui/Page'
import { ContactForm, contactDialog } from './ContactForm'
import style from './ContactsSection.module.css'

/** The contacts of the organisation; one is added or changed in a dialog. */
export function ContactsSection({ organisation }: { organisation: OrganisationPage }): ReactNode {
  const { t } = useWords()
  const { about, open, close } = useFormDialog(contactDialog)
  const { contacts } = organisation
  const changed = contacts.find(({ personId }) => personId === about) ?? null
  const add = (
    <Button
      variant="default"
      size={contacts.length > 0 ? 'xs' : 'sm'}
      onClick={() => {
        open('new')
      }}
    >
      {t('organisations.page.addContact')}
    </Button>
  )
  const nameOf = ({ givenName, familyName }: ContactRow): string => `${givenName} ${familyName}`

  return (
    <Section title={t('organisations.page.contacts')} actions={contacts.length > 0 ? add : undefined}>
      <DataTable
        caption={t('organisations.page.contacts')}
        pages={allRows(contacts)}
        rowKey={({ personId }) => personId}
        columns={[
          {
            key: 'name',
            header: t('organisations.contact.name'),
            cell: (contact) => <span className={style['name']}>{nameOf(contact)}</span>
          },
          {
            key: 'function',
            header: t('organisations.contact.function'),
            cell: (contact) => contact.function
          },
          {
            key: 'reach',
            header: t('organisations.contact.reach'),
            width: '43%',
            cell: ({ email, phone }) => (
              <>
                {email !== '' && <span className={style['way']}>{email}</span>}
                {phone !== '' && <span className={style['way']}>{phone}</span>}
              </>
            )
          },
          {
            key: 'change',
            header: '',
            width: '7.5rem',
            align: 'end',
            cell: (contact) => (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('organisations.page.changeContact', { name: nameOf(contact) })}
                onClick={() => {
                  open(contact.personId)
                }}
              >
                {t('common.change')}
              </Button>
            )
          }
        ]}
        empty={<EmptyState action={add}>{t('organisations.page.noContacts')}</EmptyState>}
      />
      <Dialog
        opened={changed !== null || about === 'new'}
        onClose={close}
        size="lg"
        title={
          changed
            ? t('organisations.page.changeContact', { name: nameOf(changed) })
            : t('organisations.page.newContact')
        }
        restoredAfterLock
      >
        <ContactForm organisationId={organisation.id} contact={changed} onDone={close} />
      </Dialog>
    </Section>
  )
}

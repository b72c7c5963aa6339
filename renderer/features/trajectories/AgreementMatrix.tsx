import { IconCheck } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import {
  agreementItems,
  permissions,
  type AgreementMatrix as Matrix
} from '../../../shared/domain/tripartite-agreement'
import { useWords } from '../../i18n/words'
import style from './AgreementMatrix.module.css'

interface AgreementMatrixProps {
  matrix: Matrix
  /** Without it the matrix is read-only. */
  onChange?: (matrix: Matrix) => void
}

/**
 * Each kind of item with never / with consent / always. A real table; each row is a group of radio buttons, so Tab
 * moves between rows and the arrow keys choose within one.
 */
export function AgreementMatrix({ matrix, onChange }: AgreementMatrixProps): ReactNode {
  const { t } = useWords()
  const id = useId()
  return (
    <table className={style['matrix']}>
      <caption className="only-read-aloud">{t('trajectories.matrixCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trajectories.item')}</th>
          {permissions.map((permission) => (
            <th key={permission} scope="col">
              {t(`trajectories.permissions.${permission}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreementItems.map((item) => {
          const itemWords = t(`trajectories.agreementItems.${item}`)
          return (
            <tr key={item}>
              <th scope="row">{itemWords}</th>
              {permissions.map((permission) => (
                <td key={permission} data-chosen={matrix[item] === permission || undefined}>
                  {onChange ? (
                    <label>
                      <input
                        type="radio"
                        name={`${id} ${item}`}
                        checked={matrix[item] === permission}
                        aria-label={t('trajectories.cell', {
                          item: itemWords,
                          permission: t(`trajectories.permissions.${permission}`)
                        })}
                        onChange={() => {
                          onChange({ ...matrix, [item]: permission })
                        }}
                      />
                    </label>
                  ) : (
                    matrix[item] === permission && (
                      <IconCheck
                        size="1.25rem"
                        stroke={2}
                        role="img"
                        aria-label={t(`trajectories.permissions.${permission}`)}
                      />
                    )
                  )}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

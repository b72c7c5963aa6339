import type { ReactNode } from 'react'
import style from './Fingerprint.module.css'

/** A SHA-256 in groups of eight, which are easy to compare by eye. */
export function Fingerprint({ sha256 }: { sha256: string }): ReactNode {
  return (
    <code className={style['fingerprint']}>
      {(sha256.match(/.{1,8}/g) ?? []).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </code>
  )
}

import { Button, Progress } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { useRunningJobs, type RunningJob } from '../client/jobs'
import { useWords } from '../i18n/words'
import style from './JobBar.module.css'

/** A job that ends sooner is not shown. */
const shownAfterMs = 400

/** The bar of running jobs: what each does, its progress, and Cancel. */
export function JobBar(): ReactNode {
  const jobs = useRunningJobs()
  return (
    <div className={style['bars']} role="status">
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </div>
  )
}

function JobLine({ job: { name, progress, cancel } }: { job: RunningJob }): ReactNode {
  const { t } = useWords()
  const [shown, setShown] = useState(false)
  const [stopping, setStopping] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true)
    }, shownAfterMs)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  if (!shown) return null
  const what = t(`common.jobs.names.${name}`)
  const percent = progress && Math.min(100, Math.round((progress.done / progress.of) * 100))
  return (
    <div className={style['bar']}>
      <div className={style['words']}>
        <p>{what}</p>
        <Progress.Root size="sm">
          <Progress.Section
            value={percent ?? 100}
            animated={percent === null}
            striped={percent === null}
            aria-label={what}
          />
        </Progress.Root>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={stopping}
        onClick={() => {
          setStopping(true)
          cancel()
        }}
      >
        {t('common.cancel')}
      </Button>
    </div>
  )
}

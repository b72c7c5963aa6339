import { ProfileChart } from '../../../shared/charts/ProfileChart'
import { remarkOnLanguage } from '../../../shared/domain/psychometrics/instrument'
import { instruments } from '../../../shared/domain/psychometrics/instruments'
import { dayInWords, meanInFigures } from './notation'
import type { DocumentLanguage, ProfileBlock } from './report-document'
import { documentWords } from './words'

/** A test profile with its numbers, its scale and what must be said of it. */
export function ProfileFigure({ profile, language }: { profile: ProfileBlock; language: DocumentLanguage }) {
  const words = documentWords[language].profile
  const instrument = instruments[profile.instrument]
  const answers = instrument.answers[language]
  const [lowest, highest] = [1, answers.length]
  const end = (value: number) =>
    `${String(value)} (${(answers[value - 1] ?? '').toLocaleLowerCase(language)})`
  const rows = profile.scores.map((score) => ({
    ...score,
    name: instrument.scales.find(({ id }) => id === score.scale)?.names[language] ?? score.scale,
    figure: meanInFigures(score.mean, language)
  }))
  const remark = remarkOnLanguage(instrument, profile.itemLanguage, language)

  return (
    <figure>
      <figcaption>
        <strong>{words.title(instrument.name)}</strong>
        <span>
          {words.administered(dayInWords(profile.administeredOn, language), profile.administratorName)}
        </span>
      </figcaption>
      <ProfileChart
        title={words.title(instrument.name)}
        description={rows.map((row) => `${row.name}: ${row.figure}`).join('; ')}
        points={rows.map((row) => ({ label: row.name, value: row.mean }))}
        lowest={lowest}
        highest={highest}
        ends={[answers[0] ?? '', answers.at(-1) ?? '']}
        formatValue={(value) => meanInFigures(value, language)}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.scale}</th>
            <th scope="col" className="number">
              {words.mean}
            </th>
            <th scope="col" className="number">
              {words.range}
            </th>
            <th scope="col" className="number">
              {words.answered}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.scale}>
              <td>{row.name}</td>
              <td className="number">{row.figure}</td>
              <td className="number">{`${String(lowest)}–${String(highest)}`}</td>
              <td className="number">{words.answeredOf(row.answered, row.items)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caveat">
        {[
          words.rawMeans(end(lowest), end(highest)),
          words.edition(instrument.edition, instrument.publisher),
          remark
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </figure>
  )
}

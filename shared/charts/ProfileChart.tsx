import { useId } from 'react'

export interface ProfilePoint {
  label: string
  value: number
}

export interface ProfileChartProps {
  /** The text alternative of the chart. */
  title: string
  /** The numbers in words, for screen readers. */
  description: string
  points: readonly ProfilePoint[]
  lowest: number
  highest: number
  /** The meaning of both ends of the scale. */
  ends?: readonly [string, string]
  /** Formats a number in the reader's language. */
  formatValue: (value: number) => string
  /** Of the labels, in the units of the drawing, which is 640 wide. */
  textSize?: number
  colours?: Partial<Record<keyof typeof usualColours, string>>
}

// Custom properties of the theme of the screen, with the light values as defaults for paper.
const usualColours = {
  text: 'var(--dossier-ink, #1E2430)',
  muted: 'var(--dossier-muted, #566070)',
  line: 'var(--dossier-line, #D5D1C7)',
  accent: 'var(--dossier-accent, #0F5C63)',
  ground: 'var(--dossier-surface, #FFFFFF)'
}

const width = 640
const usualTextSize = 13
/** The place of labels on paper. Longer or larger ones take more. */
const leastLabels = 200
/** The widest letters of Inter aside, a label is no wider than this for each sign, in parts of the size of its text. */
const signWidth = 0.58

/**
 * A chart of means on the scale of the answers: one line for each scale, with a dot at the mean and the number beside
 * it. Plain SVG with presentation attributes, so that it looks the same on the screen and on paper, and needs no inline
 * styles, which the content security policy forbids.
 */
export function ProfileChart(props: ProfileChartProps) {
  const { points, lowest, highest, formatValue, ends } = props
  const colours = { ...usualColours, ...props.colours }
  const id = useId()
  const size = props.textSize ?? usualTextSize
  const scaled = (length: number) => round((length * size) / usualTextSize)
  const row = scaled(34)
  const top = scaled(34)
  const numbers = scaled(52)
  const longest = Math.max(...points.map(({ label }) => label.length))
  const labels = Math.max(leastLabels, Math.ceil(longest * signWidth * size))
  const height = top + points.length * row + 8
  const left = labels + 12
  const right = width - numbers - 14
  const x = (value: number) => round(left + ((value - lowest) / (highest - lowest)) * (right - left))
  const y = (index: number) => top + index * row + row / 2
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)

  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      fontFamily="Inter, sans-serif"
      fontSize={size}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-description`}>{props.description}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={height - 8} stroke={colours.line} strokeWidth="1" />
          <text
            x={x(tick)}
            y={top - scaled(8)}
            textAnchor="middle"
            fontSize={scaled(11)}
            fill={colours.muted}
          >
            {tick}
          </text>
        </g>
      ))}
      {ends?.map((end, index) => (
        <text
          key={end}
          x={index === 0 ? left : right}
          y={scaled(11)}
          textAnchor={index === 0 ? 'start' : 'end'}
          fontSize={scaled(10.5)}
          fill={colours.muted}
        >
          {end}
        </text>
      ))}
      <polyline
        points={points.map((point, index) => `${String(x(point.value))},${String(y(index))}`).join(' ')}
        fill="none"
        stroke={colours.accent}
        strokeWidth="1.25"
        strokeOpacity="0.45"
      />
      {points.map((point, index) => (
        <g key={point.label}>
          <text x={labels} y={y(index) + scaled(4.5)} textAnchor="end" fill={colours.text}>
            {point.label}
          </text>
          <circle
            cx={x(point.value)}
            cy={y(index)}
            r="5.5"
            fill={colours.accent}
            stroke={colours.ground}
            strokeWidth="1.5"
          />
          <text x={width} y={y(index) + scaled(4.5)} textAnchor="end" fontWeight="600" fill={colours.text}>
            {formatValue(point.value)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100
}

import { Text } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import type { Shade } from '../../ui/heatmap/shades.js'
import styles from './region-map.module.css'
import { MAP_SIZE } from './region-shapes.js'
import type { RegionShape } from './region-shapes.js'
import { networkWords } from './words.js'

/** A region with its figure in words; without a shade when the figure is withheld. */
export interface MapRegion {
  readonly code: string
  readonly name: string
  readonly text: string
  readonly shade: Shade | null
}

interface Props {
  readonly label: string
  readonly shapes: readonly RegionShape[]
  readonly regions: readonly MapRegion[]
  readonly chosen: string | null
  readonly onChoose: (code: string) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The map: one tab stop, arrows from region to region, Enter to choose one. Every figure also stands on it as text. */
export function RegionMap({ label, shapes, regions, chosen, onChoose }: Props) {
  const t = useText()
  const hatch = useId()
  const drawing = useRef<SVGSVGElement>(null)
  const byCode = new Map(regions.map(region => [region.code, region]))
  const drawn = shapes
    .flatMap(shape => {
      const region = byCode.get(shape.code ?? '')
      return region ? [{ shape, region }] : []
    })
    .toSorted((a, b) => a.region.name.localeCompare(b.region.name))
  const [current, setCurrent] = useState(chosen ?? drawn[0]?.region.code)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = drawn.findIndex(({ region }) => region.code === current)
    const step = STEPS[event.key]
    if (step !== undefined) {
      const next = drawn[(at + step + drawn.length) % drawn.length]?.region.code
      setCurrent(next)
      drawing.current?.querySelector<SVGElement>(`[data-region="${next}"]`)?.focus()
    } else if ((event.key === 'Enter' || event.key === ' ') && current) onChoose(current)
    else return
    event.preventDefault()
  }

  return (
    <div>
      <svg
        ref={drawing}
        className={styles.map}
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        // An svg cannot be a fieldset.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        aria-label={label}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.land} />
            <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
          </pattern>
        </defs>
        {shapes.map(shape =>
          byCode.has(shape.code ?? '') ? null : (
            <path key={shape.code ?? 'none'} d={shape.outline} className={styles.land} aria-hidden />
          ),
        )}
        {drawn.map(({ shape, region }) => (
          <path
            key={region.code}
            d={shape.outline}
            className={`${styles.region} ${region.shade === null ? '' : styles[`shade${region.shade}`]}`}
            fill={`url(#${hatch})`}
            data-region={region.code}
            // Nor can a path be a button.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="button"
            tabIndex={region.code === current ? 0 : -1}
            aria-pressed={region.code === chosen}
            aria-label={t(networkWords.mapRegion, { region: region.name, text: region.text })}
            onKeyDown={onKeyDown}
            onFocus={() => setCurrent(region.code)}
            onClick={() => onChoose(region.code)}
          />
        ))}
        {drawn.map(({ shape, region }) => (
          <text key={region.code} x={shape.label.x} y={shape.label.y} className={styles.label} aria-hidden>
            {region.shade === null ? '·' : region.text}
          </text>
        ))}
      </svg>
      <Text size="xs" c="dimmed">
        {t(networkWords.mapHelp)}
      </Text>
    </div>
  )
}

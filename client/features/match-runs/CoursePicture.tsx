import { Group, Text } from '@mantine/core'
import type { RunCourseFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { courseLines } from './course.js'
import classes from './course.module.css'
import { courseWords } from './words.js'

const frame = { width: 600, height: 96 }

/** How the best plan and the bound close in on each other. Nothing is drawn before there is a plan. */
export function CoursePicture({ progress }: { readonly progress: RunCourseFragment['progress'] }) {
  const t = useText()
  const { course, elapsedMs } = progress
  const last = course.at(-1)
  if (!last) return null
  const lines = courseLines(course, elapsedMs, frame)
  const seconds = elapsedMs / 1000
  const words =
    last.bound === null
      ? t(courseWords.inWordsNoBound, { score: last.score, seconds })
      : t(courseWords.inWords, { score: last.score, bound: last.bound, seconds })
  return (
    <figure className={classes.figure} aria-label={words}>
      {/* Time runs as the reader reads, and a plan that grows goes up. */}
      <svg
        className={classes.picture}
        viewBox={`0 -3 ${frame.width} ${frame.height + 6}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <polyline className={classes.bound} points={lines.bound} />
        <polyline className={classes.score} points={lines.score} />
      </svg>
      <Group component="figcaption" gap="md">
        <Text size="xs" c="dimmed">
          <span className={classes.key} />
          {t(courseWords.score, { score: last.score })}
        </Text>
        {last.bound !== null && (
          <Text size="xs" c="dimmed">
            <span className={`${classes.key} ${classes.keyOfBound}`} />
            {t(courseWords.bound, { bound: last.bound })}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {t(courseWords.elapsed, { seconds })}
        </Text>
      </Group>
    </figure>
  )
}

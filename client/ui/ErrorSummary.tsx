import { Alert, Anchor, List } from '@mantine/core'
import type { MouseEvent, Ref } from 'react'
import { WarningIcon } from './icons.js'

type ErrorSummaryProps = {
  readonly ref: Ref<HTMLDivElement>
  readonly title: string
  /** `field` is the `data-path` of the field's element. */
  readonly faults: ReadonlyArray<{ readonly field: string; readonly message: string }>
}

/** What is wrong with a form, all at once, each a link to its field. Takes the focus when a submission is refused. */
export function ErrorSummary({ ref, title, faults }: ErrorSummaryProps) {
  return (
    <div ref={ref} tabIndex={-1}>
      {faults.length > 0 && (
        <Alert color="red" icon={<WarningIcon />} title={title} role="alert">
          <List size="sm">
            {faults.map(({ field, message }) => (
              <List.Item key={field}>
                <Anchor href={`#${field}`} size="sm" onClick={event => focusField(event, field)}>
                  {`${labelOf(field)}${message}`}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  )
}

function elementOf(field: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-path="${CSS.escape(field)}"]`)
}

function focusField(event: MouseEvent, field: string) {
  event.preventDefault()
  const element = elementOf(field)
  const target = element?.matches('input, select, textarea, button')
    ? element
    : element?.querySelector<HTMLElement>('input, button')
  target?.focus()
}

/** The label in front of the message, so that the summary can be read by itself. */
function labelOf(field: string): string {
  const element = elementOf(field)
  const label =
    element?.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement
      ? element.labels?.[0]?.textContent
      : element?.querySelector('label')?.textContent)
  return label ? `${label.replace(/\s*\*\s*$/, '')}: ` : ''
}

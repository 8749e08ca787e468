import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useText } from '../lib/i18n/use-text.js'
import { EmptyState } from '../ui/EmptyState.js'
import { shellWords } from './words.js'

export function NotFoundPage() {
  const t = useText()
  return (
    <EmptyState
      level={1}
      title={t(shellWords.notFound)}
      action={
        <Button component={Link} to="/" variant="light">
          {t(shellWords.toStart)}
        </Button>
      }
    >
      {t(shellWords.notFoundLead)}
    </EmptyState>
  )
}

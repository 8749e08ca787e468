import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from 'urql'
import { DemonstrationLoginsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { roleWords } from '../../lib/i18n/words/people.js'
import classes from './demonstration-logins.module.css'
import { sessionWords } from './words.js'

type Login = { readonly email: string; readonly password: string }
type Props = { readonly disabled: boolean; readonly onChoose: (login: Login) => void }

/** One button per demonstration login; nothing where the server runs no demonstration. */
export function DemonstrationLogins({ disabled, onChoose }: Props) {
  const t = useText()
  const [{ data }] = useQuery({ query: DemonstrationLoginsDocument })
  const logins = data?.demonstrationLogins ?? []
  if (logins.length === 0) return null
  return (
    <Stack component="section" gap="xs" aria-labelledby="demonstration">
      <Title order={2} size="h5" id="demonstration">
        {t(sessionWords.demonstration)}
      </Title>
      <Text size="sm" c="dimmed">
        {t(sessionWords.demonstrationLead)}
      </Text>
      <Paper withBorder className={classes.list} component="ul">
        {logins.map(({ email, password, role, description }) => (
          <li key={email} className={classes.item}>
            <div className={classes.words}>
              <Text size="sm" fw={600}>
                {t(roleWords[role])}
              </Text>
              <Text size="xs" c="dimmed">
                {description}
              </Text>
              <Text size="xs" c="dimmed">
                {email}
              </Text>
            </div>
            <Button
              size="xs"
              variant="light"
              disabled={disabled}
              aria-label={t(sessionWords.signInAs, { who: email })}
              onClick={() => onChoose({ email, password })}
            >
              {t(sessionWords.submit)}
            </Button>
          </li>
        ))}
      </Paper>
    </Stack>
  )
}

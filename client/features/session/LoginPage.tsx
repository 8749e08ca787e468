import { Alert, Box, Button, Container, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Navigate, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { ViewerDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { InfoIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/Mark.js'
import { Problems } from '../../ui/Problems.js'
import { usePageTitle } from '../../ui/use-page-title.js'
import { DemonstrationLogins } from './DemonstrationLogins.js'
import { useSignIn } from './use-sign-in.js'
import { sessionWords } from './words.js'

/** Only addresses of this site: a link with a foreign `next` leads home. */
const safeNext = (next: string | null) => (next?.startsWith('/') && !next.startsWith('//') ? next : '/')

export function LoginPage() {
  const t = useText()
  const [parameters] = useSearchParams()
  const next = safeNext(parameters.get('next'))
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-and-network' })
  const { signIn, busy, problems, failure } = useSignIn()
  const form = useForm({ initialValues: { email: '', password: '' } })
  usePageTitle(t(sessionWords.title))

  if (data?.viewer) return <Navigate to={next} replace />
  return (
    <Box component="main" py={{ base: 'lg', sm: 64 }}>
      <Container size={440}>
        <Stack gap="lg">
          <Stack gap={4} align="center">
            <Mark size={44} />
            <Title order={1}>Leeward</Title>
            <Text c="dimmed" ta="center">
              {t(sessionWords.lead)}
            </Text>
          </Stack>
          {parameters.has('next') && <Alert icon={<InfoIcon />}>{t(sessionWords.ended)}</Alert>}
          <Paper withBorder p="lg" component="form" onSubmit={form.onSubmit(values => void signIn(values))}>
            <Stack>
              <TextInput
                label={t(sessionWords.email)}
                type="email"
                autoComplete="username"
                required
                {...form.getInputProps('email')}
              />
              <PasswordInput
                label={t(sessionWords.password)}
                autoComplete="current-password"
                required
                {...form.getInputProps('password')}
              />
              <Problems problems={problems} failure={failure} />
              <Button type="submit" loading={busy}>
                {t(sessionWords.submit)}
              </Button>
            </Stack>
          </Paper>
          <DemonstrationLogins
            disabled={busy}
            onChoose={login => {
              form.setValues(login)
              void signIn(login)
            }}
          />
        </Stack>
      </Container>
    </Box>
  )
}

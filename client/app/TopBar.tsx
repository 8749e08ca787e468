import { ActionIcon, Group, Menu, Text, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useSignOut } from '../features/session/use-sign-out.js'
import { useViewer } from '../features/session/use-viewer.js'
import { useText } from '../lib/i18n/use-text.js'
import { roleWords } from '../lib/i18n/words/people.js'
import { MoonIcon, PeopleIcon, SignOutIcon, SunIcon } from '../ui/icons.js'
import { Commands } from './Commands.js'
import classes from './shell.module.css'
import { shellWords } from './words.js'

/** Who is acting, for whom, and the few things that are always at hand. */
export function TopBar() {
  const t = useText()
  const { account, hostInstitution } = useViewer()
  const signOut = useSignOut()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const role = t(roleWords[account.role])
  const organisation = hostInstitution?.name ?? account.organisation.name
  const themeLabel = t(scheme === 'dark' ? shellWords.toLight : shellWords.toDark)
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" c="dimmed" visibleFrom="md" className={classes.organisation}>
        {t(shellWords.actingAs, { role, organisation })}
      </Text>
      <Commands />
      <Tooltip label={themeLabel}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={themeLabel}
          onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
        >
          {scheme === 'dark' ? <SunIcon /> : <MoonIcon />}
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon
            variant="light"
            size="lg"
            radius="xl"
            aria-label={t(shellWords.account, { name: account.displayName })}
          >
            <PeopleIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {account.displayName}
            <br />
            {account.email}
            <br />
            {t(shellWords.actingAs, { role, organisation })}
          </Menu.Label>
          <Menu.Item leftSection={<SignOutIcon />} onClick={() => void signOut()}>
            {t(shellWords.signOut)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}

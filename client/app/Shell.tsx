import { AppShell, Box, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { Link, Outlet, useLocation } from 'react-router'
import { useViewer } from '../features/session/use-viewer.js'
import { useText } from '../lib/i18n/use-text.js'
import { Mark } from '../ui/Mark.js'
import { MainNavigation } from './MainNavigation.js'
import classes from './shell.module.css'
import { TopBar } from './TopBar.js'
import { shellWords } from './words.js'

/** The frame of every page behind the login. */
export function Shell() {
  const t = useText()
  const { account } = useViewer()
  const [opened, { toggle, close }] = useDisclosure(false)
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    close()
    main.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [pathname, close])

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
      classNames={{ header: classes.frame ?? '', navbar: classes.frame ?? '' }}
    >
      <a className={classes.skip} href="#main">
        {t(shellWords.skip)}
      </a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(shellWords.menu)}
              aria-expanded={opened}
            />
            <Link to="/" className={classes.brand}>
              <Mark />
              <span>Leeward</span>
            </Link>
          </Group>
          <TopBar />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t(shellWords.navigation)}>
        <MainNavigation role={account.role} />
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Box maw={1440} mx="auto">
          <Outlet />
        </Box>
      </AppShell.Main>
    </AppShell>
  )
}

import { Stack } from '@mantine/core'
import { NavLink } from 'react-router'
import type { Role } from '../lib/graphql/operations.generated.js'
import { useText } from '../lib/i18n/use-text.js'
import { navigation } from './navigation.js'
import classes from './shell.module.css'

export function MainNavigation({ role }: { readonly role: Role }) {
  const t = useText()
  return (
    <Stack gap={2}>
      {navigation[role].map(({ to, label, icon: Icon }) => (
        <NavLink key={to} to={to} className={classes.link ?? ''}>
          <Icon />
          {t(label)}
        </NavLink>
      ))}
    </Stack>
  )
}

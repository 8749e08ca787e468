import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import { GraphqlProvider } from '../lib/graphql/GraphqlProvider.js'
import { locale } from '../lib/i18n/locale.js'
import { cssVariables, theme } from './theme.js'

/** The server writes a fresh nonce into the page; style tags that carry it pass its content policy. */
const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <IntlProvider locale={locale} defaultLocale={locale}>
      {/* Takes the reading direction from the page, for widgets that measure or follow arrow keys. */}
      <DirectionProvider>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          getStyleNonce={styleNonce}
          defaultColorScheme="auto"
        >
          <Notifications position="bottom-right" limit={3} />
          <GraphqlProvider>{children}</GraphqlProvider>
        </MantineProvider>
      </DirectionProvider>
    </IntlProvider>
  )
}

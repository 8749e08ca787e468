import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** The sea under the lee: the one accent of the interface. Shade 7 on white is 5.9 to 1. */
const lee: MantineColorsTuple = [
  '#eaf6f5',
  '#d6ecea',
  '#aad8d4',
  '#79c1bc',
  '#4aa8a2',
  '#2f938d',
  '#1e807a',
  '#12716d',
  '#0b5c59',
  '#064644',
]

/** Asks for attention. Dark enough for text from shade 8. */
const amber: MantineColorsTuple = [
  '#fff6e5',
  '#ffeac2',
  '#fbd793',
  '#f5c15f',
  '#eda931',
  '#d98f14',
  '#b8730a',
  '#955b06',
  '#774705',
  '#5a3504',
]

/** Night blue-grey instead of neutral black. */
const dark: MantineColorsTuple = [
  '#d3dcdf',
  '#bccacd',
  '#96a7ac',
  '#74868c',
  '#46555b',
  '#344147',
  '#28343a',
  '#1b2529',
  '#141c20',
  '#0d1316',
]

export const theme = createTheme({
  primaryColor: 'lee',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { lee, amber, dark },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '600' },
  components: {
    // Scroll locking would write a style element without our nonce; global.css does it instead.
    Modal: {
      defaultProps: {
        centered: true,
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Close' },
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontWeight: 600, lineHeight: 1.35 } },
    },
    Spotlight: { defaultProps: { lockScroll: false } },
    SpotlightRoot: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: false } } },
  },
})

/** Light shades behind text are paired with the darkest shade of the same colour: the defaults stay under 4.5 to 1. */
const lightText = ['lee', 'amber', 'red', 'gray', 'blue', 'grape'].map(
  color => [`--mantine-color-${color}-light-color`, `var(--mantine-color-${color}-9)`] as const,
)

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--leeward-surface': 'var(--mantine-color-gray-0)',
    '--leeward-line': 'var(--mantine-color-gray-3)',
    ...Object.fromEntries(lightText),
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-lee-3)',
    '--leeward-surface': 'var(--mantine-color-dark-8)',
    '--leeward-line': 'var(--mantine-color-dark-4)',
  },
})

import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver
} from '@mantine/core'

/** Shade 8 is the accent of the light theme, shade 4 that of the dark one; both as in tokens.css. */
const teal: MantineColorsTuple = [
  '#eef6f6',
  '#dcebec',
  '#b5d7da',
  '#8fcdd2',
  '#6cc3c9',
  '#3f9ba2',
  '#22808a',
  '#156c74',
  '#0f5c63',
  '#0b4a50'
]

/** Filled buttons take their text colour from the tokens: Mantine's choice is unreadable on the dark accent. */
const variants: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  if (input.variant !== 'filled') return usual
  const danger = input.color === 'danger'
  return {
    ...usual,
    background: danger ? 'var(--danger)' : 'var(--accent)',
    hover: danger ? 'var(--danger)' : 'var(--accent-hover)',
    color: 'var(--on-accent)'
  }
}

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'teal',
  colors: { teal },
  primaryShade: { light: 8, dark: 4 },
  variantColorResolver: variants,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.6' },
  defaultRadius: 'md',
  radius: { md: 'var(--radius)' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  focusRing: 'never',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 0 }, centered: false, shadow: 'none' } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 400 } },
    SegmentedControl: { defaultProps: { transitionDuration: 120, withItemsBorders: false } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } }
  }
})

/** Some of Mantine's colours lack contrast: those in use are replaced by tokens. */
const fromTokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-text': 'var(--accent)',
  '--mantine-color-teal-light': 'var(--accent-wash)',
  '--mantine-color-teal-light-hover': 'var(--accent-wash)',
  '--mantine-color-teal-light-color': 'var(--accent)',
  '--mantine-color-teal-outline': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-shadow-xs': 'var(--shadow)',
  '--mantine-shadow-sm': 'var(--shadow)',
  '--mantine-shadow-md': 'var(--shadow)',
  '--mantine-shadow-lg': 'var(--shadow)',
  '--mantine-shadow-xl': 'var(--shadow)'
}

export const tokensForMantine: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens
})

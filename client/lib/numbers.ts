import { locale } from './i18n/locale.js'

const whole = new Intl.NumberFormat(locale)
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** A number with separators, such as 12,400. */
export function formatNumber(value: number): string {
  return whole.format(value)
}

/** A share of 0 to 1 as percents, such as 0.4%. */
export function formatShare(value: number): string {
  return share.format(value)
}

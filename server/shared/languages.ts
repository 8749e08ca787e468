/** A language by its BCP 47 tag. */
export interface Language {
  /** Canonical form, such as fr or fa-AF. */
  readonly tag: string
  readonly name: string
}

/** The languages that cases and host institutions may name: those of the field, widely spoken or of many defenders. */
const tags = (
  'am ar az be bg bm bn bs ceb ckb cs da de el en es et fa fa-AF fi fil fr gn ha he hi ht hu hy id ig it ja ka kk km kn ko ku ky lg ln lo ' +
  'lt lv mg mk ml mn mr ms mt my ne nl no ny om or pa pl ps pt qu rn ro ru rw sd si sk sl sn so sq sr ss st sv sw ta te tet tg th ti tk ' +
  'tn tr uk ur uz vi wo xh yo zh zu'
).split(' ')

const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/** Every language the platform knows, by tag. */
export const languages: ReadonlyMap<string, Language> = new Map(
  tags.map(tag => [tag, { tag, name: names.of(tag) ?? tag }]),
)

/** The language with a tag that is known to be one. Throws for any other: check input against `languages` first. */
export function languageOf(tag: string): Language {
  const language = languages.get(tag)
  if (!language) throw new RangeError('not a language tag')
  return language
}

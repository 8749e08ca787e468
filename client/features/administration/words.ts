import { catalogue } from '../../lib/i18n/catalogue.js'

export const administrationWords = catalogue('administration', {
  accounts: 'Accounts',
  accountsLead: 'Everybody who can sign in. Accounts open no case here: administrators see none.',
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  state: 'State',
  organisation: 'Organisation',
  noAccounts: 'There is no account',
  organisations: 'Organisations',
  organisationsLead: 'The members of the platform.',
  category: 'What it does',
  type: 'Kind',
  country: 'Country',
  noOrganisations: 'There is no organisation',
})

/** What is read anew after a change to imported calendars: they, and every calendar their days stand in. */
export const IMPORTS_CHANGE = { additionalTypenames: ['CalendarSubscription', 'ImportedDays', 'Occupancy'] }

import type { ReactElement } from 'react'
import classes from './icons.module.css'

type IconProps = { readonly size?: number }

/** A picture of lines on a 24-unit square. It decorates: the words beside it, or the label of its button, say the same. */
function icon(...lines: readonly string[]): (props: IconProps) => ReactElement {
  return function Icon({ size = 18 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {lines.map(line => (
          <path key={line} d={line} />
        ))}
      </svg>
    )
  }
}

export const InboxIcon = icon('M4 13.5 6.5 5h11L20 13.5V19H4z', 'M4 13.5h4.5l1.5 2.5h4l1.5-2.5H20')
export const FolderIcon = icon('M3.5 18.5v-12h6l2 2.5h9v9.5z')
export const MatchIcon = icon(
  'M4 7h5l6 10h5',
  'M4 17h5l1.6-2.6',
  'M13.4 9.6 15 7h5',
  'm17.5 4.5 2.5 2.5-2.5 2.5',
  'm17.5 14.5 2.5 2.5-2.5 2.5',
)
export const ProposalIcon = icon('M5 4.5h14v15H5z', 'M8.5 9h7', 'M8.5 12.5h4', 'm13 16 1.5 1.5 3-3')
export const PlacementIcon = icon('M4 20v-8.5L12 5l8 6.5V20z', 'M9.5 20v-5.5h5V20')
export const TimelineIcon = icon('M4 6h9', 'M8 12h12', 'M4 18h7')
export const HostIcon = icon('M4 20V8l6-4v16', 'M10 9h10v11', 'M3 20h18', 'M14 13h2', 'M14 16.5h2')
export const NetworkIcon = icon(
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  'M3.5 12h17',
  'M12 3.5c5 5.5 5 11.5 0 17-5-5.5-5-11.5 0-17z',
)
export const PeopleIcon = icon(
  'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  'M3 19.5c.5-3.5 2.5-5 6-5s5.5 1.5 6 5',
  'M15.5 4.8a3.5 3.5 0 0 1 0 6.4',
  'M17.5 14.8c2 .6 3.2 2.1 3.5 4.7',
)
export const CalendarIcon = icon('M4 6h16v14H4z', 'M4 10.5h16', 'M8.5 3.5V8', 'M15.5 3.5V8')
export const RequestIcon = icon('M4 5h16v11h-8l-4.5 4v-4H4z', 'M8.5 10.5h7')
export const HomeIcon = icon('M4 11.5 12 5l8 6.5', 'M6.5 10v9.5h11V10')
export const SearchIcon = icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', 'm15.5 15.5 4.5 4.5')
export const SunIcon = icon(
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  'M12 2.5v2',
  'M12 19.5v2',
  'M2.5 12h2',
  'M19.5 12h2',
  'm5.3 5.3 1.4 1.4',
  'm17.3 17.3 1.4 1.4',
  'm5.3 18.7 1.4-1.4',
  'm17.3 6.7 1.4-1.4',
)
export const MoonIcon = icon('M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z')
export const KeyboardIcon = icon('M3 6.5h18v11H3z', 'M7 10.5h.01', 'M11 10.5h.01', 'M15 10.5h.01', 'M8 14h8')
export const SignOutIcon = icon('M10 4.5H5v15h5', 'M14.5 8l4 4-4 4', 'M18.5 12H9.5')
export const PlusIcon = icon('M12 5v14', 'M5 12h14')
export const MinusIcon = icon('M5 12h14')
export const CheckIcon = icon('m5 12.5 4.5 4.5L19 7.5')
export const CrossIcon = icon('m7 7 10 10', 'M17 7 7 17')
export const WarningIcon = icon('M12 4 2.8 19.5h18.4z', 'M12 10v4.5', 'M12 17h.01')
export const InfoIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 11v5.5', 'M12 7.5h.01')
/** Points against the reading direction, whichever that is. */
export function BackIcon(props: IconProps) {
  return (
    <span className={classes.pointing}>
      <LeftIcon {...props} />
    </span>
  )
}
const LeftIcon = icon('M19 12H5', 'm11 18-6-6 6-6')
export const DownIcon = icon('m6 9.5 6 6 6-6')
export const UpIcon = icon('m6 14.5 6-6 6 6')
export const SortIcon = icon('m8 9.5 4-4 4 4', 'm8 14.5 4 4 4-4')
export const ClockIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5V12l3 2.5')
export const StopIcon = icon('M7 7h10v10H7z')
export const PlayIcon = icon('M8 5.5v13l10.5-6.5z')
export const StarIcon = icon('m12 4 2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z')
export const EditIcon = icon('M5 19h3.5L19 8.5 15.5 5 5 15.5z', 'm13 7.5 3.5 3.5')
export const RefreshIcon = icon('M19.5 12a7.5 7.5 0 1 1-2.2-5.3', 'M19.5 4v4h-4')
export const DownloadIcon = icon('M12 4v11', 'm7.5 11 4.5 4.5 4.5-4.5', 'M4.5 19.5h15')
export const TrashIcon = icon('M5 7h14', 'M9.5 7V4.5h5V7', 'M7 7l.8 12.5h8.4L17 7')
export const CopyIcon = icon('M8.5 8.5h11v11h-11z', 'M15.5 8.5v-4h-11v11h4')

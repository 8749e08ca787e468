/** The mark of the product: a sail over calm water. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0b5c59" />
      <path
        d="M6 22c3.5-2.6 6.5-2.6 10 0s6.5 2.6 10 0"
        fill="none"
        stroke="#a5d8d4"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path d="M9 17.5 19 6v11.5z" fill="#fff" />
    </svg>
  )
}

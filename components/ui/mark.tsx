/** Our mark: a loop that comes undone. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
    >
      <path d="M3 19c5 0 7-10 12.500-10 3.500 0 5 2.200 5 4.700 0 2.700-2 4.800-4.800 4.800-5.200 0-6.700-9.500-12.700-9.500" />
      <path d="M20.500 18.500c1.500.5 3 .5 4.500.5" />
    </svg>
  );
}

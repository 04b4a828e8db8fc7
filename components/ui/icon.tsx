/** Our own line icons on a 20 × 20 grid. They stand beside words and are never the only sign. */
const PATHS = {
  today: "M4 6.5h12v10H4z M4 9.5h12 M7 4v3.5 M13 4v3.5",
  clients:
    "M7.5 9a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5Z M2.5 16.5c.4-3 2.3-4.8 5-4.8s4.600 1.8 5 4.800 M13 4.200a2.500 2.500 0 0 1 0 4.700 M14.500 11.900c1.700.6 2.800 2.200 3 4.600",
  library: "M4 4h4v12H4z M8 4h4v12H8z M12.300 4.700l3.500-.9 2.400 11.500-3.500.9z",
  rules: "M10 3 4 5.500v4.500c0 3.500 2.500 6 6 7 3.500-1 6-3.500 6-7V5.500z M7.500 10l1.800 1.800 3.400-3.600",
  settings:
    "M10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z M10 3v2 M10 15v2 M3 10h2 M15 10h2 M5 5l1.500 1.500 M13.500 13.500 15 15 M15 5l-1.500 1.500 M6.500 13.500 5 15",
  bell: "M5.500 13.500V9a4.500 4.500 0 0 1 9 0v4.500l1.500 1.500h-12z M8.500 17h3",
  search: "M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11Z M13 13l4 4",
  plus: "M10 4v12 M4 10h12",
  print: "M6 8V3.500h8V8 M6 14H3.500V8h13v6H14 M6 12h8v4.500H6z",
  share:
    "M8 10.500 12.500 7 M8 10.500l4.500 3.500 M6 12.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z M14.500 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z M14.500 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  swap: "M4 7h11l-3-3 M16 13H5l3 3",
  stop: "M7 3h6l4 4v6l-4 4H7l-4-4V7z M7 7l6 6 M13 7l-6 6",
  hold: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M8 7.500v5 M12 7.500v5",
  change: "M10 3.500 17.500 16h-15z M10 8v4 M10 14v.1",
  know: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M10 9v4.500 M10 6.500v.1",
  fine: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M7 10.200l2.200 2.200 4-4.500",
  unknown: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M8 8a2 2 0 1 1 2.800 1.800c-.6.3-.8.700-.8 1.400 M10 13.800v.1",
  remove: "M5 5l10 10 M15 5 5 15",
  up: "M10 16V4 M5 9l5-5 5 5",
  down: "M10 4v12 M5 11l5 5 5-5",
  minus: "M4 10h12",
  copy: "M7.500 7.500h9v9h-9z M12.500 7.500v-4h-9v9h4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

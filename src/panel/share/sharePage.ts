import type { PageUrls } from '../../share/shareLinks';

/** The page's URL, and the one that it declares as canonical. */
export function readPageUrls(): PageUrls {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return { href: location.href, canonical: link && link.href };
}

/** The local date of a point in time: `2026-11-23`. */
export function isoDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((n) =>
    `${n}`.padStart(2, '0'),
  );
  return `${moment.getFullYear()}-${month}-${day}`;
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/lib/format';

interface PaginationProps {
  page: number;
  limit: number;
  total: number;
}

/** The way to the other pages of a list; the page is part of the address. */
export function Pagination({ page, limit, total }: PaginationProps) {
  const { t } = useTranslation();
  const pages = Math.ceil(total / limit);
  if (pages <= 1) return null;
  const first = (page - 1) * limit + 1;
  return (
    <nav className="pagination" aria-label={t('list.pages')}>
      <p className="soft small figure-text">
        {t('list.range', {
          first: formatNumber(first),
          last: formatNumber(Math.min(page * limit, total)),
          total: formatNumber(total),
        })}
      </p>
      <ul>
        {pagesAround(page, pages).map((each, index) =>
          each === undefined ? (
            <li key={`gap-${index < 3 ? 'before' : 'after'}`}>
              <span>…</span>
            </li>
          ) : (
            <li key={each}>
              <Link
                to="."
                search={(previous: object) => ({
                  ...previous,
                  sida: each === 1 ? undefined : each,
                })}
                aria-current={each === page ? 'page' : undefined}
                aria-label={t('list.page', { page: each })}
                activeProps={{}}
                // Else the first page, whose address says least, is the current one on every page.
                activeOptions={{ exact: true }}
              >
                {each}
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

/** First, last and the neighbours of the current page; undefined marks a gap. */
export function pagesAround(page: number, pages: number): (number | undefined)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const distinct = [...new Set(shown)].sort((a, b) => a - b);
  return distinct.flatMap((each, index) => {
    const before = distinct[index - 1];
    return before !== undefined && each - before > 1 ? [undefined, each] : [each];
  });
}

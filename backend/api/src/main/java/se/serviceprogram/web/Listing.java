package se.serviceprogram.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * The one query of a list: the page on screen, its total, its sums and its exports all come from it, so that they
 * cannot differ. Rows are records made in the query; the caller's region is added by the persistence layer itself.
 */
public final class Listing<T> {

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_SEARCH = 200;
    private static final int PORTION = 500;

    private final EntityManager entityManager;
    private final Class<T> row;
    private final String select;
    private final String from;
    private final Map<String, String> sortable = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String defaultSort = "";
    private String tieBreak = "id";
    private @Nullable String picked;

    private Listing(EntityManager entityManager, Class<T> row, String select, String from) {
        this.entityManager = entityManager;
        this.row = row;
        this.select = select;
        this.from = from;
    }

    /** HQL in two parts: {@code select …} in the order of a constructor of the row, and {@code from … join …}. */
    public static <T> Listing<T> of(EntityManager entityManager, Class<T> row, String select, String from) {
        return new Listing<>(entityManager, row, select, from);
    }

    /** Adds a condition with one {@code ?} for its value; a null value (a filter that is off) adds nothing. */
    public Listing<T> where(String condition, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            var name = "p" + parameters.size();
            conditions.add("(" + condition.replace("?", ":" + name) + ")");
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a condition without a value when it is asked for. */
    public Listing<T> narrowedIf(boolean asked, String condition) {
        if (asked) {
            conditions.add("(" + condition + ")");
        }
        return this;
    }

    /** Search text: every word must occur in one of the fields, whatever the case. Each word is work for every row. */
    public Listing<T> search(@Nullable String text, String... fields) {
        if (text != null) {
            var words = text.strip().split("\\s+");
            if (words.length > MOST_WORDS || text.length() > LONGEST_SEARCH) {
                throw ProblemException.invalidParameter("q", "search.too-much", MOST_WORDS, LONGEST_SEARCH);
            }
            for (var word : words) {
                var pattern = "%"
                        + word.toLowerCase(java.util.Locale.ROOT)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_")
                        + "%";
                var anyField = Arrays.stream(fields)
                        .map("lower(%s) like ? escape '\\'"::formatted)
                        .collect(Collectors.joining(" or "));
                where(anyField, pattern);
            }
        }
        return this;
    }

    /** A field of the sort parameter and the expression it stands for. */
    public Listing<T> sortable(String field, String expression) {
        sortable.put(field, expression);
        return this;
    }

    /** The order when none is asked for, and the expression that makes every order total. */
    public Listing<T> orderedBy(String sort, String totalBy) {
        defaultSort = sort;
        tieBreak = totalBy;
        return this;
    }

    /**
     * For lists of many rows: a page's rows are picked by what identifies them, in a statement of its own, and then joined to
     * what they show. Sorting, joins and planning then cost what the page shows, and not what the selection holds.
     */
    public Listing<T> pickedBy(String id) {
        picked = id;
        return this;
    }

    public long count() {
        return filled(session().createSelectionQuery("select count(*) " + from + filter(), Long.class))
                .getSingleResult();
    }

    /** Sums over the whole selection, in the order of a constructor of the record. */
    public <S> S sums(Class<S> record, String expressions) {
        return filled(session().createSelectionQuery("select " + expressions + " " + from + filter(), record))
                .getSingleResult();
    }

    /** One page of rows, each with a link to itself; {@code path} gives a row's canonical path below the API's root. */
    public Page<Row<T>> page(PageRequest request, Links links, Function<T, String> path) {
        return inOneTransaction(() -> page(request, links, count(), path));
    }

    /** The same where the total is known already, from sums over the selection in the same transaction. */
    public Page<Row<T>> page(PageRequest request, Links links, long total, Function<T, String> path) {
        return paged(
                request,
                links,
                total,
                row -> new Row<>(row, links.self(path.apply(row)).build()));
    }

    /** One page of rows that have no address of their own. */
    public Page<T> page(PageRequest request, Links links) {
        return inOneTransaction(() -> paged(request, links, count(), row -> row));
    }

    /**
     * Total and rows over one database connection: when many wait for one, a page that asked for it anew for each statement
     * would mostly give up after its most expensive one.
     */
    private static <R> R inOneTransaction(Supplier<R> reading) {
        return QuarkusTransaction.joiningExisting().call(reading::get);
    }

    private <R> Page<R> paged(PageRequest request, Links links, long total, Function<T, R> shown) {
        var order = order(request.sort());
        var skipped = (long) (request.page() - 1) * request.limit();
        List<R> items = request.page() < 1 || skipped >= total
                ? List.of()
                : rows(order, (int) skipped, request.limit()).map(shown).toList();
        var meta = new Page.Meta(total, request.page(), request.limit(), items.size());
        return new Page<>(items, meta, links.ofPage(request, total));
    }

    /**
     * The whole selection in order, read in portions; the caller closes the stream. Only within a transaction: outside of
     * one the database's driver takes all rows at once.
     */
    Stream<T> all(@Nullable String sort) {
        return query(filter() + order(sort)).setFetchSize(PORTION).getResultStream();
    }

    /** That the order can be had, before anything is read. */
    void requireOrder(@Nullable String sort) {
        order(sort);
    }

    private Stream<T> rows(String order, int skipped, int most) {
        if (picked == null) {
            return query(filter() + order)
                    .setFirstResult(skipped)
                    .setMaxResults(most)
                    .getResultStream();
        }
        // In two statements: the second is the same whatever is asked for, so that PostgreSQL plans it once for a
        // connection. In one, it was planned anew each time for what is asked for, which took longer than to do it. The
        // limit is written out: only when PostgreSQL sees that it is twenty does it plan for twenty.
        var picking = "select " + picked + " " + from + filter() + order + " limit " + most;
        var pick = filled(
                session().createSelectionQuery(skipped == 0 ? picking : picking + " offset :skipped", UUID.class));
        if (skipped > 0) {
            pick.setParameter("skipped", skipped);
        }
        var ids = pick.getResultList();
        return ids.isEmpty()
                ? Stream.empty()
                : session()
                        .createSelectionQuery(select + " " + from + " where " + picked + " in (:ids)" + order, row)
                        .setParameterList("ids", ids)
                        .getResultStream();
    }

    private SelectionQuery<T> query(String rest) {
        return filled(session().createSelectionQuery(select + " " + from + rest, row));
    }

    /** Of the transaction there is by then. */
    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    private <Q> SelectionQuery<Q> filled(SelectionQuery<Q> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private String filter() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String order(@Nullable String sort) {
        var terms = new ArrayList<String>();
        for (var term : (sort == null || sort.isBlank() ? defaultSort : sort).split(",")) {
            var descending = term.startsWith("-");
            var expression = sortable.get(descending ? term.substring(1) : term);
            if (expression == null) {
                throw ProblemException.invalidParameter(
                        "sort", "sort.unknown", term, String.join(", ", sortable.keySet()));
            }
            terms.add(expression + (descending ? " desc nulls last" : " asc nulls last"));
        }
        terms.add(tieBreak);
        return " order by " + String.join(", ", terms);
    }
}

package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Organisations in bulk, for imports: found by number or name, registered when new, and removed when unused again. */
@ApplicationScoped
public class ActorMatching {

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    /** An organisation as a file names it; the number is ten digits. */
    public record Named(
            String name,
            @Nullable String organisationNumber,
            @Nullable String municipalityCode) {

        /** Two that name the same organisation have the same identity: the number, else the name whatever its case. */
        public String identity() {
            return organisationNumber == null ? folded(name) : organisationNumber;
        }
    }

    /** A registered organisation that may be the one that is named. */
    public record Known(
            UUID id,
            String name,
            @Nullable String organisationNumber,
            @Nullable String municipalityCode) {}

    /** The registered organisations that share a number or a name with those asked for. */
    public static final class Candidates {
        private final Map<String, Known> byNumber = new HashMap<>();
        private final Map<String, List<Known>> byName = new HashMap<>();

        private void add(Known known) {
            if (known.organisationNumber() != null) {
                byNumber.put(known.organisationNumber(), known);
            }
            byName.computeIfAbsent(folded(known.name()), none -> new ArrayList<>())
                    .add(known);
        }

        /**
         * The organisation with the number; else one with the name and no other number, first of all one in the same
         * municipality.
         */
        public Optional<Known> match(Named named) {
            var number = named.organisationNumber();
            if (number != null && byNumber.containsKey(number)) {
                return Optional.of(byNumber.get(number));
            }
            var sameName = byName.getOrDefault(folded(named.name()), List.of()).stream()
                    .filter(known -> number == null || known.organisationNumber() == null)
                    .toList();
            return sameName.stream()
                    .filter(known -> known.municipalityCode() != null
                            && known.municipalityCode().equals(named.municipalityCode()))
                    .findFirst()
                    .or(() -> sameName.stream().findFirst());
        }
    }

    public Candidates find(Collection<Named> wanted) {
        var names =
                wanted.stream().map(named -> folded(named.name())).distinct().toArray(String[]::new);
        var numbers = wanted.stream()
                .map(Named::organisationNumber)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        var sql = """
                select id, name, organisation_number, municipality_code from actor
                where region_code = ? and (lower(name) = any(?) or organisation_number = any(?))
                order by id
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.regionCode());
            statement.setArray(2, connection.createArrayOf("text", names));
            statement.setArray(3, connection.createArrayOf("text", numbers));
            var found = new Candidates();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Known(
                            rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Registers companies and tells the id of each by its identity; each identity once. */
    public Map<String, UUID> register(Collection<Named> companies) {
        var distinct = new LinkedHashMap<String, Named>();
        companies.forEach(company -> distinct.putIfAbsent(company.identity(), company));
        var ids = new HashMap<String, UUID>();
        if (distinct.isEmpty()) {
            return ids;
        }
        var sql = """
                insert into actor (region_code, kind, name, organisation_number, municipality_code)
                select ?, 'company', n.name, n.number, n.municipality
                from unnest(?::text[], ?::text[], ?::text[]) as n (name, number, municipality)
                returning id, name, organisation_number
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var all = List.copyOf(distinct.values());
            statement.setString(1, caller.regionCode());
            statement.setArray(2, text(connection, all.stream().map(Named::name).toArray()));
            statement.setArray(
                    3,
                    text(connection, all.stream().map(Named::organisationNumber).toArray()));
            statement.setArray(
                    4,
                    text(connection, all.stream().map(Named::municipalityCode).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var made = new Named(rows.getString(2), rows.getString(3), null);
                    ids.put(made.identity(), rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException failed) {
            // Someone registered the same number between our look and our writing.
            throw "23505".equals(failed.getSQLState())
                    ? new ProblemException(ProblemType.DUPLICATE, "duplicate.uq_actor_organisation_number")
                    : new IllegalStateException(failed);
        }
    }

    /** Removes those of the organisations that were never changed and that no row of any table refers to. */
    public void removeUnused(Collection<UUID> ids) {
        try (var connection = database.getConnection()) {
            var sql = new StringBuilder(
                    "delete from actor a where a.region_code = ? and a.id = any(?) and a.version = 0");
            for (var reference : references(connection)) {
                sql.append(" and not exists (select 1 from ").append(reference).append(" = a.id)");
            }
            try (var statement = connection.prepareStatement(sql.toString())) {
                statement.setString(1, caller.regionCode());
                statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
                statement.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Every column that refers to an organisation, as {@code table r where r.column}: read from the database's own
     * foreign keys, so that this room need not know the others.
     */
    private static List<String> references(java.sql.Connection connection) throws SQLException {
        var sql = """
                select format('%s r where r.%I', k.conrelid::regclass, c.attname)
                from pg_constraint k
                    join pg_attribute t on t.attrelid = k.confrelid and t.attname = 'id'
                    join pg_attribute c on c.attrelid = k.conrelid
                        and c.attnum = k.conkey[array_position(k.confkey, t.attnum)]
                where k.contype = 'f' and k.confrelid = 'actor'::regclass
                """;
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var references = new ArrayList<String>();
            while (rows.next()) {
                references.add(rows.getString(1));
            }
            return references;
        }
    }

    private static Array text(java.sql.Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

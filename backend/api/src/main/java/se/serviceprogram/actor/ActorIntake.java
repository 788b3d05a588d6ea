package se.serviceprogram.actor;

import static se.serviceprogram.access.Right.APPLICANTS_REGISTER;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * What imports do to the register, many organisations at a time, and how it is undone; each change of it takes the right
 * {@code applicants.register}. Only applicants are given numbers: {@link #APPLICANT}.
 */
@ApplicationScoped
public class ActorIntake {

    /**
     * SQL on an organisation {@code a}: one that files may number. Not the public bodies, nor those who take part in the
     * network: who they are is for those who keep the register to say.
     */
    static final String APPLICANT = "(a.kind in ('company', 'association', 'property-owner') and not a.network_member"
            + " and not a.network_convener and a.external_id is null)";

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A number that a file has for an organisation. */
    public record Numbered(UUID id, String organisationNumber) {}

    /** Registers companies under the ids that they have been given. */
    public void register(Collection<Known> companies) {
        update(
                """
                insert into actor (region_code, kind, id, name, organisation_number, municipality_code)
                select ?, 'company', n.* from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[]) as n
                """,
                column(companies, Known::id),
                column(companies, Known::name),
                column(companies, Known::organisationNumber),
                column(companies, Known::municipalityCode));
    }

    /**
     * Gives organisations that lack one their number, and tells the version that each of these has now. Whoever has
     * another number by now is not the one that the file means: then nothing of the import is done. Who is no applicant
     * stays without.
     */
    public Map<UUID, Integer> giveNumbers(Collection<Numbered> numbered) {
        var sql = """
                with wanted as (select ?::text as region_code, * from unnest(?::text[]::uuid[], ?::text[]) as n (id, number)),
                given as (
                    update actor a set organisation_number = w.number, version = a.version + 1, updated_at = p.at
                    from wanted w, unnest(?::text[]::timestamptz[]) as p (at)
                    where a.region_code = w.region_code and a.id = w.id and a.organisation_number is null and %s
                    returning a.id, a.version, a.organisation_number)
                select w.id, g.version, coalesce(g.organisation_number, a.organisation_number) is not distinct from w.number
                    or a.organisation_number is null and not %s
                from wanted w left join actor a using (region_code, id) left join given g on g.id = w.id
                """.formatted(APPLICANT, APPLICANT);
        var versions = new HashMap<UUID, Integer>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, column(numbered, Numbered::id), column(numbered, Numbered::organisationNumber), present());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!rows.getBoolean(3)) {
                        throw new ProblemException(ProblemType.IMPORT_OUTDATED, "import.outdated");
                    }
                    if (rows.getObject(2, Integer.class) != null) {
                        versions.put(rows.getObject(1, UUID.class), rows.getInt(2));
                    }
                }
            }
            if (!versions.isEmpty()) {
                requireRight();
            }
            return versions;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes numbers away again from those of the organisations that are still at the version that giving it made. */
    public void takeNumbers(Map<UUID, Integer> versions) {
        update(
                """
                update actor a set organisation_number = null, version = a.version + 1, updated_at = p.at
                from (select ?::text as region_code) r, unnest(?::text[]::uuid[], ?::text[]::int[]) as n (id, version),
                    unnest(?::text[]::timestamptz[]) as p (at)
                where a.region_code = r.region_code and a.id = n.id and a.version = n.version
                """,
                column(versions.entrySet(), Map.Entry::getKey),
                column(versions.entrySet(), Map.Entry::getValue),
                present());
    }

    /** Removes those of the organisations that are at the version named and that no row of any table refers to. */
    public void removeUnused(Map<UUID, Integer> versions) {
        var sql = new StringBuilder("""
                delete from actor a using (select ?::text as region_code) r, unnest(?::text[]::uuid[], ?::text[]::int[]) as n (id, version)
                where a.region_code = r.region_code and a.id = n.id and a.version = n.version
                """);
        for (var reference : references()) {
            sql.append(" and not exists (select 1 from ").append(reference).append(" = a.id)");
        }
        update(
                sql.toString(),
                column(versions.entrySet(), Map.Entry::getKey),
                column(versions.entrySet(), Map.Entry::getValue));
    }

    /**
     * Every column that refers to an organisation, as {@code table r where r.column}: read from the database's own
     * foreign keys, so that this room need not know the others.
     */
    private List<String> references() {
        var sql = """
                select format('%s r where r.%I', k.conrelid::regclass, c.attname)
                from pg_constraint k
                    join pg_attribute t on t.attrelid = k.confrelid and t.attname = 'id'
                    join pg_attribute c on c.attrelid = k.conrelid
                        and c.attnum = k.conkey[array_position(k.confkey, t.attnum)]
                where k.contype = 'f' and k.confrelid = 'actor'::regclass
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var references = new ArrayList<String>();
            while (rows.next()) {
                references.add(rows.getString(1));
            }
            return references;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void update(String sql, String[]... columns) {
        if (columns[0].length == 0) {
            return;
        }
        requireRight();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, columns);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void requireRight() {
        if (!caller.may(APPLICANTS_REGISTER)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "forbidden.applicants");
        }
    }

    /** The caller's region, then each column of the rows as an array of texts, which the statement casts. */
    private void fill(PreparedStatement statement, String[]... columns) throws SQLException {
        statement.setString(1, caller.regionCode());
        for (int i = 0; i < columns.length; i++) {
            statement.setArray(i + 2, statement.getConnection().createArrayOf("text", columns[i]));
        }
    }

    /** A column of one row: the present, by the one clock. */
    private String[] present() {
        return new String[] {clock.instant().toString()};
    }

    private static <T> String[] column(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }
}

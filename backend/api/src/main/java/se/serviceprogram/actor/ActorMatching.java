package se.serviceprogram.actor;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;

/** Finds the organisations that an import names, by number or name, many at a time. */
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
            @Nullable String municipalityCode) {}

    /** An organisation that may be the one that is named, and whether it is one that files may number. */
    public record Known(
            UUID id,
            String name,
            @Nullable String organisationNumber,
            @Nullable String municipalityCode,
            boolean isApplicant) {

        public Known(UUID id, String name, @Nullable String organisationNumber, @Nullable String municipalityCode) {
            this(id, name, organisationNumber, municipalityCode, true);
        }

        /** Whether a file that has a number for it gives it that. */
        public boolean takesNumber() {
            return organisationNumber == null && isApplicant;
        }

        Known withNumber(String number) {
            return new Known(id, name, number, municipalityCode, isApplicant);
        }
    }

    /** Those registered now; {@code given} remembers the numbers that the file has for those that lack one. */
    public Candidates find(Collection<Named> wanted, Map<UUID, String> given) {
        var names = wanted.stream()
                .flatMap(named -> Stream.of(Candidates.lower(named.name()), Candidates.folded(named.name())))
                .distinct()
                .toArray(String[]::new);
        var numbers = wanted.stream()
                .map(Named::organisationNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        var sql = """
                select a.id, a.name, a.organisation_number, a.municipality_code, %s from actor a
                where a.region_code = ? and (lower(a.name) = any(?) or a.organisation_number = any(?))
                order by a.id
                """.formatted(ActorIntake.APPLICANT);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.regionCode());
            statement.setArray(2, connection.createArrayOf("text", names));
            statement.setArray(3, connection.createArrayOf("text", numbers));
            var found = new Candidates(given);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Known(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getBoolean(5)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

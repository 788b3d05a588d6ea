package se.serviceprogram.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.Messages;

/**
 * What objects of the caller's region were called at some time, read from the log itself, which knows no room. An import
 * with decisions of other sources is not named to a grant system, which does not see it.
 */
@ApplicationScoped
class PastNames {

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    Messages messages;

    /** An object at a time. */
    record Moment(UUID id, Instant at) {}

    /** Each moment with the object's name; where its content is disposed of, words that say so. */
    Map<Moment, String> of(Collection<Moment> moments) {
        if (moments.isEmpty()) {
            return Map.of();
        }
        var asked = new ArrayList<>(moments);
        // Plans and follow-ups are called by their year, decisions by their case, as on the documents they are.
        var sql = """
                select asked.number, (
                    select case when c.part = 'import' and c.after -> 'source_codes' <> to_jsonb(?::text[]) then ?
                        else coalesce(c.after ->> 'name', c.after ->> 'short_title', c.after ->> 'title', c.after ->> 'file_name',
                                    'Ärende ' || (c.after ->> 'external_case_id'),
                                    case c.part when 'follow_up' then 'Uppföljning ' else 'Handlingsplan ' end
                                        || (c.after ->> 'year')) end
                    from change_log c
                    where c.region_code = ? and c.object_id = asked.id and replace(c.part, '_', '-') = c.resource
                        and c.changed_at <= asked.at and c.after is not null
                    order by c.id desc limit 1)
                from unnest(?::uuid[], ?::timestamptz[]) with ordinality as asked (id, at, number)
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, onlySource(connection));
            statement.setString(2, messages.say("history.not-seen"));
            statement.setString(3, caller.regionCode());
            statement.setArray(4, ids(connection, asked));
            statement.setArray(5, times(connection, asked));
            var names = new HashMap<Moment, String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString(2);
                    names.put(asked.get(rows.getInt(1) - 1), name == null ? messages.say("history.no-name") : name);
                }
            }
            return names;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private @Nullable Array onlySource(Connection connection) throws SQLException {
        var source = caller.onlySource();
        return source == null ? null : connection.createArrayOf("text", new String[] {source});
    }

    private static Array ids(Connection connection, Collection<Moment> moments) throws SQLException {
        return connection.createArrayOf("uuid", moments.stream().map(Moment::id).toArray());
    }

    private static Array times(Connection connection, Collection<Moment> moments) throws SQLException {
        return connection.createArrayOf(
                "text", moments.stream().map(moment -> moment.at().toString()).toArray());
    }
}

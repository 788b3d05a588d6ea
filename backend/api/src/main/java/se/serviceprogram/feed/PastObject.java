package se.serviceprogram.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an object at some time: its own and those of its parts, by table. */
public final class PastObject {

    private final PastRow own;
    private final Map<String, List<JsonNode>> rows;

    private PastObject(PastRow own, Map<String, List<JsonNode>> rows) {
        this.own = own;
        this.rows = rows;
    }

    public PastRow row() {
        return own;
    }

    /** In the order they were added. */
    public List<PastRow> parts(String table) {
        return rows.getOrDefault(table, List.of()).stream().map(PastRow::new).toList();
    }

    /** Plays the changes of an object in order, one by one. */
    static final class Replay {
        private final Map<String, List<JsonNode>> rows = new LinkedHashMap<>();

        void play(String table, JsonNode before, JsonNode after) {
            var present = rows.computeIfAbsent(table, name -> new ArrayList<>());
            var place = before.isNull() ? -1 : present.indexOf(before);
            if (place < 0 && !after.isNull()) {
                present.add(after);
            } else if (place >= 0 && after.isNull()) {
                present.remove(place);
            } else if (place >= 0) {
                present.set(place, after);
            }
        }

        /** Null when the object's own row is not there: not yet, or no longer. */
        @Nullable PastObject object(String ownTable) {
            var own = rows.getOrDefault(ownTable, List.of());
            return own.isEmpty() ? null : new PastObject(new PastRow(own.getFirst()), rows);
        }
    }
}

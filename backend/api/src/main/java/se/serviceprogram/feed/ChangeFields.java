package se.serviceprogram.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.feed.PastNames.Moment;
import se.serviceprogram.web.Ref;

/** Reads what a logged change did to each field, by the names that the API has for them. */
@ApplicationScoped
class ChangeFields {

    /**
     * What every row has, its place among others, the frozen content of a decision, a document of its own, whose
     * decisions an import holds, which its rows tell, and that something was approved, which its status tells.
     */
    private static final Set<String> HIDDEN = Set.of(
            "id",
            "region_code",
            "version",
            "created_at",
            "updated_at",
            "position",
            "content",
            "deciding_actor_ids",
            "source_codes",
            "was_approved");

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    /** Another system's id is no reference, whatever it looks like. */
    private static final Pattern REFERENCE = Pattern.compile("(?!external_).*_id");

    private final ObjectReader reader;
    private final List<ShownColumn> shownColumns;
    private final List<Judgement> judgements;

    @Inject
    ChangeFields(ObjectMapper json, @All List<ShownColumn> shownColumns, @All List<Judgement> judgements) {
        this.reader = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.shownColumns = shownColumns;
        this.judgements = judgements;
    }

    /** A column with different values before and after. */
    private record Difference(
            String column,
            @Nullable Object before,
            @Nullable Object after) {

        Stream<UUID> references() {
            return REFERENCE.matcher(column).matches()
                    ? Stream.of(before, after).filter(Objects::nonNull).flatMap(value -> id(value).stream())
                    : Stream.of();
        }
    }

    /** The references that the changes show, each at the time of its change, so that all can be named at once. */
    Set<Moment> references(List<LoggedChange> changes) {
        var moments = new LinkedHashSet<Moment>();
        for (var change : changes) {
            differences(change).stream()
                    .flatMap(Difference::references)
                    .forEach(id -> moments.add(new Moment(id, change.changedAt)));
        }
        return moments;
    }

    List<Change.Field> of(LoggedChange change, Map<Moment, String> names) {
        return differences(change).stream()
                .filter(difference -> judgements.stream()
                        .noneMatch(judgement ->
                                !judgement.isToldWhole() && judgement.isOfficersOwn(change.part, difference.column())))
                .map(difference -> new Change.Field(
                        apiName(difference.column()),
                        shown(change, difference.column(), difference.before(), names),
                        shown(change, difference.column(), difference.after(), names)))
                .toList();
    }

    /**
     * Whether it changed, or after its disposal may have changed, a judgement that the caller is not told whole: then not
     * who made it, nor why.
     */
    boolean isOfHiddenJudgement(LoggedChange change) {
        return judgements.stream()
                .filter(judgement -> !judgement.isToldWhole())
                .anyMatch(judgement -> change.disposedAt != null && judgement.isKeptIn(change.part)
                        || differences(change).stream()
                                .anyMatch(difference -> judgement.isOf(change.part, difference.column())));
    }

    /** What the changed part calls itself, where the changed fields alone do not tell which it is. */
    @Nullable String nameOfPart(LoggedChange change) {
        if (change.partOfObject() == null || !change.operation.equals("changed")) {
            return null;
        }
        var row = row(change.after);
        return Stream.of("name", "title", "text")
                .map(row::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private List<Difference> differences(LoggedChange change) {
        var before = row(change.before);
        var after = row(change.after);
        var columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        var differences = new ArrayList<Difference>();
        for (var column : columns) {
            var old = before.get(column);
            var now = after.get(column);
            var isOwnKey = change.objectId.toString().equals(now == null ? old : now);
            if (!HIDDEN.contains(column) && !isOwnKey && !Objects.equals(old, now)) {
                differences.add(new Difference(column, old, now));
            }
        }
        return differences;
    }

    private @Nullable Object shown(
            LoggedChange change, String column, @Nullable Object value, Map<Moment, String> names) {
        if (value == null) {
            return null;
        }
        if (REFERENCE.matcher(column).matches()) {
            var ids = id(value);
            if (!ids.isEmpty()) {
                return new Ref(
                        ids.getFirst(),
                        Objects.requireNonNull(names.get(new Moment(ids.getFirst(), change.changedAt))));
            }
        }
        for (var shown : shownColumns) {
            if (shown.table().equals(change.part) && shown.column().equals(column)) {
                return shown.shown(value);
            }
        }
        return value;
    }

    /** None when the value is no id. */
    private static List<UUID> id(Object value) {
        try {
            return List.of(UUID.fromString(value.toString()));
        } catch (IllegalArgumentException noId) {
            return List.of();
        }
    }

    private Map<String, Object> row(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            Map<String, Object> row = reader.readValue(json);
            return new LinkedHashMap<>(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String apiName(String column) {
        return UNDERSCORE.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}

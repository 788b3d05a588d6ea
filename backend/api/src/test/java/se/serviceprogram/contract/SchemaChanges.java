package se.serviceprogram.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two schemas as what a client sends (it may not be narrowed) or receives (it may not be widened or lose). */
final class SchemaChanges {

    private static final Set<String> UPPER_LIMITS = Set.of("maximum", "maxLength", "maxItems");
    private static final Set<String> LOWER_LIMITS = Set.of("minimum", "minLength", "minItems");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found;

    /** Schemas that refer to themselves are looked at once. */
    private final Set<List<Object>> seen = new HashSet<>();

    SchemaChanges(JsonNode before, JsonNode after, List<String> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    JsonNode before(JsonNode node) {
        return resolved(before, node);
    }

    JsonNode after(JsonNode node) {
        return resolved(after, node);
    }

    static JsonNode resolved(JsonNode contract, JsonNode node) {
        return node.has("$ref")
                ? resolved(contract, contract.at(node.get("$ref").asText().substring(1)))
                : node;
    }

    /** What a reference calls what it refers to; empty where something stands there itself. */
    static String nameOf(JsonNode node) {
        return node.path("$ref").asText().replaceFirst(".*/", "");
    }

    /** The same, also of what may be null instead. */
    private static String nameOrNull(JsonNode node) {
        return Stream.of("anyOf", "oneOf")
                .map(node::path)
                .filter(choices -> choices.size() == 2)
                .flatMap(JsonNode::valueStream)
                .map(SchemaChanges::nameOf)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> nameOf(node));
    }

    void sent(String place, JsonNode old, JsonNode now) {
        compare(place, old, now, true);
    }

    void received(String place, JsonNode old, JsonNode now) {
        compare(place, old, now, false);
    }

    private void compare(String place, JsonNode givenOld, JsonNode givenNow, boolean sent) {
        if (!seen.add(List.of(place.split(" at ")[0], givenOld, givenNow, sent))) {
            return;
        }
        var old = Shape.of(before, givenOld);
        var now = Shape.of(after, givenNow);
        names(place, nameOrNull(givenOld), nameOrNull(givenNow));
        types(place, old, now, sent);
        enums(place, old, now, sent);
        if (sent) {
            limits(place, old, now);
            defaults(place, old, now);
        }
        properties(place, old, now, sent);
        if (old.has("items") && now.has("items")) {
            compare(place + "[]", old.get("items"), now.get("items"), sent);
        }
        if (!old.choices().equals(now.choices())) {
            found.add(place + " has other choices (anyOf, oneOf)");
        }
    }

    /** A schema that has a name is a class in generated clients, which another name would not compile with. */
    private void names(String place, String old, String now) {
        if (!old.isEmpty() && !old.equals(now)) {
            found.add(place + " was a " + old + " and is " + (now.isEmpty() ? "without name" : "a " + now));
        }
    }

    private void types(String place, Shape old, Shape now, boolean sent) {
        var wider = sent ? now.types() : old.types();
        var narrower = sent ? old.types() : now.types();
        var fits = wider.isEmpty()
                || !narrower.isEmpty()
                        && narrower.stream()
                                .allMatch(type ->
                                        wider.contains(type) || type.equals("integer") && wider.contains("number"));
        if (!fits) {
            found.add(place + " was " + old.types() + " and is " + now.types());
        }
        if (!old.text("format").equals(now.text("format"))) {
            found.add(place + " had the format '" + old.text("format") + "' and has '" + now.text("format") + "'");
        }
    }

    /** Lists of codes may grow where they are read, which the contract tells clients, and where they are sent. */
    private void enums(String place, Shape old, Shape now, boolean sent) {
        var left = new TreeSet<>(old.values());
        left.removeAll(now.values());
        if (!left.isEmpty() && now.has("enum")) {
            found.add(place + " lacks the values " + left);
        }
        if (sent && now.has("enum") && !old.has("enum")) {
            found.add(place + " is now limited to a list");
        }
    }

    private void limits(String place, Shape old, Shape now) {
        Stream.concat(UPPER_LIMITS.stream(), LOWER_LIMITS.stream())
                .filter(now::has)
                .filter(limit -> {
                    var change = old.has(limit)
                            ? now.get(limit)
                                    .decimalValue()
                                    .compareTo(old.get(limit).decimalValue())
                            : UPPER_LIMITS.contains(limit) ? -1 : 1;
                    return UPPER_LIMITS.contains(limit) ? change < 0 : change > 0;
                })
                .forEach(limit -> found.add(place + " has a stricter " + limit));
        if (now.has("pattern") && !now.text("pattern").equals(old.text("pattern"))) {
            found.add(place + " has another pattern");
        }
    }

    /** What is left out means what the default says; who leaves it out is not asked. */
    private void defaults(String place, Shape old, Shape now) {
        if (old.has("default") && !old.text("default").equals(now.text("default"))) {
            found.add(place + " had the default " + old.text("default") + " and has "
                    + (now.has("default") ? now.text("default") : "none"));
        }
    }

    private void properties(String place, Shape old, Shape now, boolean sent) {
        old.properties().forEach((name, property) -> {
            var field = (place.contains(" at ") ? place + "." : place + " at ") + name;
            if (now.properties().containsKey(name)) {
                compare(field, property, now.properties().get(name), sent);
            } else {
                found.add(field + (sent ? " is no longer taken" : " is no longer given"));
            }
        });
        var changed = new TreeSet<>(sent ? now.required() : old.required());
        changed.removeAll(sent ? old.required() : now.required());
        changed.retainAll(now.properties().keySet());
        changed.forEach(name -> found.add(place + (sent ? " now requires " : " no longer always has ") + name));
    }
}

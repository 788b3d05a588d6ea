package se.serviceprogram.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What in a contract would break who was built on an earlier one. Ours, because the libraries that there are miss changed
 * types in OpenAPI 3.1, and know neither that we refuse unknown fields nor that our lists of codes may grow (ADR 025).
 */
final class BreakingChanges {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode before;
    private final JsonNode after;
    private final SchemaChanges schemas;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaChanges(before, after, found);
    }

    /** As sentences, each with its place; empty when everything built on the earlier contract still works. */
    static List<String> between(JsonNode before, JsonNode after) {
        var changes = new BreakingChanges(before, after);
        changes.compare();
        return List.copyOf(new TreeSet<>(changes.found));
    }

    private void compare() {
        before.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (!after.at("/components/schemas").has(name)) {
                found.add("the schema " + name + " is gone, the name of a class in generated clients");
            }
        });
        before.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> VERBS.contains(verb.getKey()))
                .forEach(verb -> {
                    var place = verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    var now = after.path("paths").path(path.getKey()).path(verb.getKey());
                    if (now.isMissingNode()) {
                        found.add(place + " is gone");
                    } else {
                        operation(place, verb.getValue(), now);
                    }
                }));
    }

    private void operation(String place, JsonNode old, JsonNode now) {
        if (!old.path("operationId").equals(now.path("operationId"))) {
            found.add(place + " has another operationId, the name of the method in generated clients");
        }
        if (!old.path("tags").equals(now.path("tags"))) {
            found.add(place + " has other tags, the names of the classes in generated clients");
        }
        security(place, old, now);
        parameters(place, parameters(before, old), parameters(after, now));
        body(place, schemas.before(old.path("requestBody")), schemas.after(now.path("requestBody")));
        old.path("responses").properties().forEach(response -> {
            var reply = place + " " + response.getKey();
            var same = now.path("responses").path(response.getKey());
            if (same.isMissingNode()) {
                found.add(reply + " is no longer answered");
            } else {
                var shared = SchemaChanges.nameOf(response.getValue());
                reply(
                        shared.isEmpty() ? reply : "reply " + shared,
                        schemas.before(response.getValue()),
                        schemas.after(same));
            }
        });
    }

    /** Whoever was let in must still be: some way in asks for no more than a way that was open before. */
    private void security(String place, JsonNode old, JsonNode now) {
        var ways = ways(after, now);
        for (var way : ways(before, old)) {
            if (!ways.isEmpty() && ways.stream().noneMatch(way::containsAll)) {
                found.add(place + " asks for more than " + way);
            }
        }
        if (ways(before, old).isEmpty() && !ways.isEmpty()) {
            found.add(place + " now asks for a token");
        }
    }

    private static List<Set<String>> ways(JsonNode contract, JsonNode operation) {
        var ways = new ArrayList<Set<String>>();
        (operation.has("security") ? operation.get("security") : contract.path("security")).forEach(way -> {
            var wanted = new TreeSet<String>();
            way.properties().forEach(scheme -> {
                wanted.add(scheme.getKey());
                scheme.getValue().forEach(scope -> wanted.add(scope.asText()));
            });
            ways.add(wanted);
        });
        return ways;
    }

    private void parameters(String place, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        old.forEach((name, parameter) -> {
            if (!now.containsKey(name)) {
                found.add(place + " no longer takes " + name);
                return;
            }
            var same = now.get(name);
            if (!written(parameter).equals(written(same))) {
                found.add(place + " " + name + " was written " + written(parameter) + " and is " + written(same));
            }
            schemas.sent(place + " " + name, parameter.path("schema"), same.path("schema"));
        });
        now.forEach((name, parameter) -> {
            var required = parameter.path("required").asBoolean();
            if (required
                    && !(old.containsKey(name) && old.get(name).path("required").asBoolean())) {
                found.add(place + " now requires " + name);
            }
        });
    }

    /** How values become text. What is not said is as OpenAPI says: forms in a query, simple in a path or a header. */
    private static String written(JsonNode parameter) {
        var asForm = Set.of("query", "cookie").contains(parameter.path("in").asText());
        var style = parameter.path("style").asText(asForm ? "form" : "simple");
        var exploded = parameter.path("explode").asBoolean(style.equals("form"));
        return style + (exploded ? ", exploded" : ", not exploded");
    }

    private static Map<String, JsonNode> parameters(JsonNode contract, JsonNode operation) {
        var parameters = new TreeMap<String, JsonNode>();
        operation.path("parameters").forEach(given -> {
            var parameter = SchemaChanges.resolved(contract, given);
            parameters.put(
                    parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
        });
        return parameters;
    }

    private void body(String place, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(place + " now requires a body");
        }
        old.path("content").properties().forEach(content -> {
            var same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                found.add(place + " no longer takes " + content.getKey());
            } else {
                schemas.sent(place, content.getValue().path("schema"), same.path("schema"));
            }
        });
    }

    /** What many operations answer, a refusal, is one component and told of once, by its name. */
    private void reply(String place, JsonNode old, JsonNode now) {
        old.path("headers").fieldNames().forEachRemaining(header -> {
            if (!now.path("headers").has(header)) {
                found.add(place + " no longer has the header " + header);
            }
        });
        old.path("content").properties().forEach(content -> {
            var same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                found.add(place + " no longer gives " + content.getKey());
            } else {
                schemas.received(place, content.getValue().path("schema"), same.path("schema"));
            }
        });
    }
}

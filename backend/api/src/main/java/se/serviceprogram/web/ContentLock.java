package se.serviceprogram.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.serviceprogram.web.ProblemException.PlacedText;
import se.serviceprogram.web.ProblemException.Text;

/** Keeps adopted or approved content as it is: a change of anything but the open fields is refused and named (409). */
@ApplicationScoped
public class ContentLock {

    @Inject
    ObjectMapper json;

    /** Compares an input record with what a change makes of it, as they are written in JSON. */
    public void requireUnchanged(Object before, Object after, String... openFields) {
        var fields = changed(before, after);
        fields.removeAll(Set.of(openFields));
        if (!fields.isEmpty()) {
            throw new ProblemException(
                    ProblemType.LOCKED,
                    new Text("locked"),
                    fields.stream()
                            .map(field -> new PlacedText("#/" + field, new Text("locked")))
                            .toList());
        }
    }

    /** The names of the fields that differ between two input records, as they are written in JSON. */
    public Set<String> changed(Object before, Object after) {
        ObjectNode old = json.valueToTree(before);
        ObjectNode wanted = json.valueToTree(after);
        var fields = new TreeSet<String>();
        old.fieldNames().forEachRemaining(fields::add);
        wanted.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> Objects.equals(old.get(field), wanted.get(field)));
        return fields;
    }
}

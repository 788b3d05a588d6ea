package se.serviceprogram.removal;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ListRequest;

/** What the list of removed objects can be narrowed by. */
public class RemovedObjectFilter extends ListRequest {

    private static final List<String> KINDS =
            Arrays.stream(RemovableKind.values()).map(RemovableKind::code).toList();

    @QueryParam("kind")
    @Nullable String kind;

    List<String> kinds() {
        return codes("kind", kind, KINDS);
    }
}

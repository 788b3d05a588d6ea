package se.serviceprogram.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of rooms in docs/architecture.md is what the code is: which rooms there are, and which each uses. */
class RoomsTest {

    private static final Path PAGE = Path.of("../../docs/architecture.md");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([a-z]+)` \\|.*\\|([^|]*)\\|$");
    private static final Pattern ROOM = Pattern.compile("`([a-z]+)`");
    private static final Pattern USED = Pattern.compile("\\bse\\.serviceprogram\\.([a-z]+)\\.");

    @Test
    void thePageTellsWhichRoomsUseWhich() {
        assertThat(inTheCode()).isEqualTo(onThePage());
    }

    private static Map<String, TreeSet<String>> onThePage() {
        var rooms = new TreeMap<String, TreeSet<String>>();
        LINE.matcher(SourceCode.of(PAGE).code())
                .results()
                .forEach(line -> rooms.put(
                        line.group(1),
                        ROOM.matcher(line.group(2))
                                .results()
                                .map(used -> used.group(1))
                                .collect(toCollection(TreeSet::new))));
        return rooms;
    }

    private static Map<String, TreeSet<String>> inTheCode() {
        var rooms = new TreeMap<String, TreeSet<String>>();
        SourceCode.main()
                .filter(file -> SourceCode.MAIN.resolve(file.room()).toFile().isDirectory())
                .forEach(file -> {
                    var uses = rooms.computeIfAbsent(file.room(), none -> new TreeSet<>());
                    USED.matcher(file.code())
                            .results()
                            .map(used -> used.group(1))
                            .forEach(uses::add);
                });
        rooms.forEach((room, uses) -> uses.remove(room));
        return rooms;
    }
}

package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The security headers of production, read from the file that nginx includes. */
record SecurityHeaders(Map<String, String> values) {

    private static final Pattern LINE = Pattern.compile("add_header\\s+([A-Za-z-]+)\\s+\"([^\"]*)\"\\s+always;");
    private static final String ISSUER_ORIGIN = "${ISSUER_ORIGIN}";

    static SecurityHeaders read(Path file, String issuerOrigin) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            Matcher header = LINE.matcher(text);
            if (!header.matches()) {
                throw new StackException(file + " has a line that is not add_header Name \"value\" always; – " + text);
            }
            values.put(header.group(1), header.group(2).replace(ISSUER_ORIGIN, issuerOrigin));
        }
        return new SecurityHeaders(values);
    }
}

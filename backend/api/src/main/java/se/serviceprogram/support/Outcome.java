package se.serviceprogram.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a decision came to (beslutstyp); figures count those that grant. */
public enum Outcome {
    GRANTED("granted", "Bifall", true),
    PARTLY_GRANTED("partly-granted", "Delvis bifall", true),
    REJECTED("rejected", "Avslag", false),
    DISMISSED("dismissed", "Avvisning", false),
    CLOSED_WITHOUT_DECISION("closed-without-decision", "Avskrivning", false);

    private final String code;
    private final String swedishName;
    private final boolean grants;

    Outcome(String code, String swedishName, boolean grants) {
        this.code = code;
        this.swedishName = swedishName;
        this.grants = grants;
    }

    public String code() {
        return code;
    }

    public String swedishName() {
        return swedishName;
    }

    public boolean grants() {
        return grants;
    }

    static boolean grants(String code) {
        return named(code).map(Outcome::grants).orElse(false);
    }

    /** By code or by Swedish name, whatever the case. */
    public static Optional<Outcome> named(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(wanted)
                        || outcome.swedishName.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Outcome::code).toList();
    }
}

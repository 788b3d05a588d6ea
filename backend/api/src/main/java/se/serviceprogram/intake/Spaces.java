package se.serviceprogram.intake;

import java.util.regex.Pattern;

/** Spaces as programs write them. */
final class Spaces {

    /** Ordinary, no-break, narrow no-break, thin and figure space, as programs put them between thousands. */
    private static final Pattern ANY = Pattern.compile("[\\s\\u00a0\\u202f\\u2009\\u2007]+");

    private Spaces() {}

    /** The text with one ordinary space for each run of spaces, and none at its ends. */
    static String single(String text) {
        return ANY.matcher(text).replaceAll(" ").strip();
    }
}

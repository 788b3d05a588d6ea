package se.serviceprogram.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds what a statement of SQL or HQL, or a part of one, names after from, join, using and the like, and after their commas. */
final class NamedTables {

    private static final String BEFORE_NAME = "(?:(?:only|lateral)\\s+)*";
    private static final String ITEM = BEFORE_NAME + "[\\w.\"]*(?:\\s*\\(\\))?(?:\\s+(?:as\\s+)?\\w+)?(?:\\s*\\(\\))?";
    private static final Pattern LIST =
            Pattern.compile("(?i)\\b(?:delete(?:\\s+from)?|from|join|into|update(?!\\s+set\\b)|using|truncate)\\s+"
                    + "(" + ITEM + "(?:\\s*,\\s*" + ITEM + ")*)");
    private static final Pattern NAME =
            Pattern.compile("(?i)^\\s*" + BEFORE_NAME + "(?:\"?public\"?\\.)?\"?([a-z_]\\w*)\"?(?![\\w.])");
    private static final Pattern INNERMOST = Pattern.compile("\\(([^()]*)\\)");

    private NamedTables() {}

    /** In lower case, with functions among them; a path of associations ({@code m.actionPlan}) names none. */
    static Set<String> in(String statement) {
        var names = new TreeSet<String>();
        for (var part : parts(statement)) {
            LIST.matcher(part)
                    .results()
                    .flatMap(list -> Pattern.compile(",").splitAsStream(list.group(1)))
                    .map(NAME::matcher)
                    .filter(name -> name.find())
                    .forEach(name -> names.add(name.group(1).toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    /** What stands in each pair of parentheses, and the rest: each with {@code ()} where a pair was taken out of it. */
    private static List<String> parts(String statement) {
        var parts = new ArrayList<String>();
        var rest = statement;
        for (var inner = INNERMOST.matcher(rest); inner.find(); inner = INNERMOST.matcher(rest)) {
            parts.add(inner.group(1).replace("\u0001", "()"));
            rest = rest.substring(0, inner.start()) + "\u0001" + rest.substring(inner.end());
        }
        parts.add(rest.replace("\u0001", "()"));
        return parts;
    }
}

package se.serviceprogram.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** A page of the error catalogue as HTML, in one language. Its texts are in problems_sv and problems_en. */
final class ProblemPage {

    private static final String LIST_ADDRESS = ProblemPages.ROOT;

    private final Locale locale;
    private final ResourceBundle texts;

    ProblemPage(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("problems", locale);
    }

    String of(ProblemType type) {
        return html(title(type), LIST_ADDRESS + "/" + type.slug(), """
                <p><a href="%s?lang=%s">%s</a></p>
                <h1>%s</h1>
                <dl>
                <dt>%s</dt><dd><code>%s</code></dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd><code>%s</code></dd>
                </dl>
                %s<p>%s</p>
                """.formatted(
                        LIST_ADDRESS,
                        locale.toLanguageTag(),
                        text("back"),
                        title(type),
                        text("code"),
                        type.slug(),
                        text("status"),
                        type.status(),
                        text("type"),
                        type.uri(),
                        section(type, "meaning") + section(type, "cause") + section(type, "remedy"),
                        text("trace")));
    }

    String catalogue() {
        var rows = Arrays.stream(ProblemType.values())
                .sorted(Comparator.comparingInt(ProblemType::status))
                .map(type -> "<tr><td>%s</td><td><a href=\"%s/%s?lang=%s\"><code>%s</code></a></td><td>%s</td></tr>\n"
                        .formatted(
                                type.status(),
                                LIST_ADDRESS,
                                type.slug(),
                                locale.toLanguageTag(),
                                type.slug(),
                                title(type)))
                .collect(Collectors.joining());
        return html(text("catalogue"), LIST_ADDRESS, """
                <h1>%s</h1>
                <p>%s</p>
                <table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                        text("catalogue"), text("catalogue.lead"), text("status"), text("code"), text("title"), rows));
    }

    private String section(ProblemType type, String part) {
        return "<h2>%s</h2>%n<p>%s</p>%n".formatted(text(part), text(type.slug() + "." + part));
    }

    private String html(String title, String address, String content) {
        var other = locale.equals(Messages.SWEDISH) ? Locale.ENGLISH : Messages.SWEDISH;
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Serviceprogram API</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%s/problems.css">
                </head>
                <body>
                <main>
                %s<p><a href="%s?lang=%s" hreflang="%s" lang="%s">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        locale.toLanguageTag(),
                        title,
                        LIST_ADDRESS,
                        content,
                        address,
                        other.toLanguageTag(),
                        other.toLanguageTag(),
                        other.toLanguageTag(),
                        text("other"));
    }

    private String title(ProblemType type) {
        return escaped(Messages.say(locale, "title." + type.slug()));
    }

    private String text(String key) {
        return escaped(texts.getString(key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

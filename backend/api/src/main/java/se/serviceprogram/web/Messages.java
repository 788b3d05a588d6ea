package se.serviceprogram.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.ProblemException.Text;

/** The service's own sentences in the reader's language (Accept-Language: Swedish unless English is preferred). */
@RequestScoped
public class Messages {

    public static final Locale SWEDISH = Locale.of("sv");
    private static final List<Locale> SUPPORTED = List.of(SWEDISH, Locale.ENGLISH);

    @Inject
    HttpHeaders headers;

    public Locale locale() {
        return preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public boolean inSwedish() {
        return locale().equals(SWEDISH);
    }

    public String say(Text text) {
        return say(locale(), text.key(), text.arguments());
    }

    public String say(String key, Object... arguments) {
        return say(locale(), key, arguments);
    }

    /** Falls back to Swedish for what no list of languages can be made of. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SWEDISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
            return found == null ? SWEDISH : found;
        } catch (IllegalArgumentException malformed) {
            return SWEDISH;
        }
    }

    static boolean has(String key) {
        return ResourceBundle.getBundle("messages", SWEDISH).containsKey(key);
    }

    public static String say(Locale locale, String key, Object... arguments) {
        try {
            var pattern = ResourceBundle.getBundle("messages", locale).getString(key);
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}

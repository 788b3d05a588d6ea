package se.serviceprogram.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.support.SupportCodes;
import se.serviceprogram.support.SupportForm;

/** The codes that a file's words stand for: read once per file. */
record FileCodes(
        Set<String> sources,
        Map<String, String> formsByAlias,
        Map<String, String> formNames,
        Map<String, String> municipalityNames) {

    String source(String code) throws Unreadable {
        if (!sources.contains(code)) {
            throw new Unreadable("unknown-source", list(sources));
        }
        return code;
    }

    String form(String name) throws Unreadable {
        var code = formsByAlias.get(name.toLowerCase(Locale.ROOT));
        if (code == null) {
            throw new Unreadable("unknown-support-form", list(formNames.values()));
        }
        return code;
    }

    String municipality(String code) throws Unreadable {
        if (municipalityNames.containsKey(code)) {
            return code;
        }
        var meant = municipalityNamed(code);
        throw meant.isPresent()
                ? new Unreadable("municipality-name", code, meant.get().getKey())
                : new Unreadable("unknown-municipality", code);
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    /** The municipality that a name such as {@code Härjedalens kommun} means, as a hint beside the fault. */
    private Optional<Map.Entry<String, String>> municipalityNamed(String text) {
        var wanted = text.toLowerCase(Locale.ROOT).replaceAll("\\s+kommun$", "");
        return municipalityNames.entrySet().stream()
                .filter(entry -> {
                    var name = entry.getValue().toLowerCase(Locale.ROOT);
                    return wanted.equals(name) || wanted.equals(name + "s");
                })
                .findFirst();
    }

    /** Reads the codes from the rooms that keep them. */
    @ApplicationScoped
    static class Reader {

        @Inject
        SupportCodes codes;

        @Inject
        MunicipalityService municipalities;

        FileCodes read() {
            var formNames =
                    codes.forms().stream().collect(Collectors.toMap(SupportForm::code, form -> form.name(true)));
            return new FileCodes(codes.sources().keySet(), codes.formCodesByAlias(), formNames, municipalities.names());
        }
    }
}

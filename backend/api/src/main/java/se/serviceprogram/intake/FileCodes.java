package se.serviceprogram.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.support.SupportCodes;
import se.serviceprogram.support.SupportForm;

/** The codes that a file's words stand for: read once per file. */
record FileCodes(
        Set<String> sources,
        Map<String, String> formsByAlias,
        Map<String, String> formNames,
        Map<String, String> municipalityNames) {

    @Nullable String form(String name) {
        return formsByAlias.get(name.toLowerCase(Locale.ROOT));
    }

    /** The municipality that a name such as {@code Härjedalens kommun} means, as a hint beside the fault. */
    Optional<Map.Entry<String, String>> municipalityNamed(String text) {
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

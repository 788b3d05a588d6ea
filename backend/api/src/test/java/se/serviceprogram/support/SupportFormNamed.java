package se.serviceprogram.support;

import java.util.List;

/** Support forms without a database, each called by its code: {@code home-delivery} is "Stöd home-delivery", or "Support …". */
public final class SupportFormNamed {

    private SupportFormNamed() {}

    public static SupportForm form(String code) {
        return new SupportForm() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String name(boolean inSwedish) {
                return (inSwedish ? "Stöd " : "Support ") + code;
            }

            @Override
            public String shortName(boolean inSwedish) {
                return inSwedish ? "stöd" : "support";
            }
        };
    }

    /** The reference data that figures ask for. */
    static SupportCodes codes(String... codes) {
        var forms = List.of(codes).stream().map(SupportFormNamed::form).toList();
        return new SupportCodes() {
            @Override
            public List<SupportForm> forms() {
                return forms;
            }
        };
    }
}

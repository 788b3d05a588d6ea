package se.serviceprogram.intake;

import java.util.List;

/** Something that a row will do besides, to be told before it is applied. */
record Note(String code, List<String> arguments) {

    String messageKey() {
        return "import.note." + code;
    }
}

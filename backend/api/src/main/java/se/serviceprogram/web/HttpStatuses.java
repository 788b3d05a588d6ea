package se.serviceprogram.web;

import java.util.Arrays;

/** Which problem stands for a status that the framework, not a feature, decided on. */
final class HttpStatuses {

    private HttpStatuses() {}

    /** The first type of that status; another 4xx is bad input and another 5xx an internal error. */
    static ProblemType typeOf(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.INVALID_INPUT : ProblemType.INTERNAL_ERROR);
    }
}

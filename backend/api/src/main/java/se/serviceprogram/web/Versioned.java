package se.serviceprogram.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A representation with a version: its entity tag is the version in quotes (strong, RFC 9110). */
public interface Versioned {

    int version();

    @JsonIgnore
    default String entityTag() {
        return "\"" + version() + "\"";
    }
}

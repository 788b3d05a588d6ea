package se.serviceprogram.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.serviceprogram.web.Ref;

/** A change in the log of the whole region: the change, and the object it was made to by the name it has had last. */
public record LogEntry(
        String resource, Ref object, @JsonUnwrapped Change change) {}

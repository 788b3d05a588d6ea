package se.serviceprogram.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.serviceprogram.web.Link;

/** A source as it is read. */
public record SourceView(
        String code, String name, @JsonProperty("_links") List<Link> links) {}
